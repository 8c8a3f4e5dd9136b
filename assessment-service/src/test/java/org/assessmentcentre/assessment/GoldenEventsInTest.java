package org.assessmentcentre.assessment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Feed;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** The other services' golden events, each with a field of the future, as this service reads them. */
@AssessmentTest
class GoldenEventsInTest {

    private static final String CENTRE = "000001";
    private static final String LEARNER = "0199c1f2-0000-7000-8000-000000000001";

    private static UUID send(String producer, String topic, String type, String subject, long sequence) {
        return Feed.sender()
                .send(topic, type, subject, sequence, null, GoldenEvents.readWithUnknownField(producer, type));
    }

    @Test
    void everyEventThatThisServiceReadsIsReadAsItsProducerWritesIt() {
        Feed.awaitApplied(
                send("portfolio-service", "portfolio.events", "portfolio.submission-made.v1", LEARNER, 5),
                send("portfolio-service", "portfolio.people", "portfolio.person-changed.v1", LEARNER, 1),
                send("portfolio-service", "portfolio.events", "portfolio.learner-registered.v1", LEARNER, 1),
                send("portfolio-service", "portfolio.directory", "portfolio.centre-changed.v1", CENTRE, 1),
                send("catalogue-service", "catalogue.events", "catalogue.qualification-published.v1", "8431:2.0", 9));
        String account = UUID.randomUUID().toString();
        Scene.operator()
                .body(Map.of("account", account, "name", "Ada Min", "roles", List.of("CENTRE_ADMIN")))
                .post("/assessment/v1/centres/{centre}/staff", CENTRE)
                .then()
                .statusCode(201);
        String token =
                Tokens.of(Roles.CENTRE_ADMIN).account(account).centres(CENTRE).token();

        String id = given().auth()
                .oauth2(token)
                .get("/assessment/v1/centres/{centre}/assessments", CENTRE)
                .then()
                .statusCode(200)
                .body("items.learnerId", contains(LEARNER))
                .body("items[0].registrationNumber", equalTo("ABC1234"))
                .body("items[0].familyName", equalTo("Rowan"))
                .extract()
                .path("items[0].id");
        given().auth()
                .oauth2(token)
                .get("/assessment/v1/assessments/{id}", id)
                .then()
                .body("criteria", hasSize(5))
                .body("criteria[0].evidence", contains("0199c1f2-0000-7000-8000-000000000020"))
                .body("criteria[0].requirements", hasSize(2));
        given().auth()
                .oauth2(token)
                .get("/assessment/v1/assessments/{id}/results-sheet", id)
                .then()
                .body("centre.name", equalTo("Riverside Leadership Centre"));

        Feed.awaitApplied(send("portfolio-service", "portfolio.events", "portfolio.learner-changed.v1", LEARNER, 6));
        given().auth()
                .oauth2(token)
                .get("/assessment/v1/centres/{centre}/assessments", CENTRE)
                .then()
                .body("items.learnerId", contains(LEARNER));
    }
}
