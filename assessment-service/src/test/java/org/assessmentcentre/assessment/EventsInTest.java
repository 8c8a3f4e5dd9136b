package org.assessmentcentre.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Database;
import org.assessmentcentre.assessment.testing.Feed;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@AssessmentTest
class EventsInTest {

    private static final String SUBMISSION = "portfolio.submission-made.v1";
    private static final String LIST = "/assessment/v1/centres/{centre}/assessments";

    @Inject
    Database database;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = Scene.open();
    }

    private String centreName() {
        Handed handed = scene.handIn();
        return scene.admin().calls().get(handed.path() + "/results-sheet").path("centre.name");
    }

    @Test
    void aSubmissionThatComesTwiceIsOneAssessment() {
        Feed.Submission submission = scene.submission(UUID.randomUUID(), UUID.randomUUID(), 1);
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            Feed.sender()
                    .send(
                            id,
                            "portfolio.events",
                            SUBMISSION,
                            submission.learner().toString(),
                            2,
                            scene.centre(),
                            Feed.bytes(submission.body()));
        }
        Feed.awaitApplied(id, Feed.submission(submission, 3));
        scene.admin().calls().get(LIST, scene.centre()).then().body("items", hasSize(1));
    }

    @Test
    void anotherSubmissionOfTheSameAttemptIsBuriedNotLost() {
        Feed.Submission first = scene.submission(UUID.randomUUID(), UUID.randomUUID(), 1);
        Feed.awaitApplied(Feed.submission(first, 2));
        UUID second = Feed.submission(scene.submission(UUID.randomUUID(), first.learner(), 1), 3);

        awaitBuried(second);

        scene.admin().calls().get(LIST, scene.centre()).then().body("items", hasSize(1));
    }

    @Test
    void anOlderCentreDoesNotOverwriteANewerOne() {
        Feed.awaitApplied(Feed.centre(scene.centre(), "Newer", 5));
        Feed.awaitApplied(Feed.centre(scene.centre(), "Older", 4));
        assertThat(centreName()).isEqualTo("Newer");
    }

    @Test
    void anOlderLearnerDoesNotOverwriteANewerOne() {
        Handed handed = scene.handIn();
        UUID learner = handed.submission().learner();
        Feed.awaitApplied(
                Feed.registration(learner, scene.centre(), "NEW", 9),
                Feed.registration(learner, scene.centre(), "OLD", 1),
                Feed.person(learner, scene.centre(), "New", "Name", 9),
                Feed.person(learner, scene.centre(), "Old", "Name", 8));
        scene.admin()
                .calls()
                .get(LIST, scene.centre())
                .then()
                .body("items.registrationNumber", contains("NEW"))
                .body("items.givenName", contains("New"));
    }

    @Test
    void anOlderHandbookDoesNotOverwriteANewerOne() {
        String version = "2.0-" + UUID.randomUUID();
        ObjectNode newer = Feed.handbook();
        newer.put("version", version);
        ((ObjectNode) newer.get("units").get(6)).put("title", "Newer title");
        Feed.awaitApplied(Feed.send(
                "catalogue.events", "catalogue.qualification-published.v1", "8431:" + version, 2, null, newer));
        Feed.awaitApplied(Feed.handbook(version, 1));

        Feed.Submission like = scene.submission(UUID.randomUUID(), UUID.randomUUID(), 1);
        Handed handed = scene.handIn(new Feed.Submission(
                like.id(), like.learner(), like.centre(), version, like.unit(), like.attempt(), like.evidence()));
        scene.admin().calls().get(handed.path()).then().body("unitTitle", equalTo("Newer title"));
    }

    @ParameterizedTest
    @CsvSource({"framework, NHS-LF:2011", "crosswalk, NHS-LF-8431:1.1"})
    void documentsThatAreNoMatterHereArePassedOver(String kind, String key) throws IOException {
        String type = "catalogue." + kind + "-published.v1";
        Feed.awaitApplied(Feed.send(
                "catalogue.events",
                type,
                key,
                1,
                null,
                new ObjectMapper().readTree(GoldenEvents.read("catalogue-service", type))));
        assertThat(database.count("select count(*) from inbox where type = ?1", type))
                .isEqualTo(1);
        assertThat(database.count("select count(*) from dead_letter where event_key = ?1", key))
                .isZero();
    }

    @Test
    void typesAndFieldsOfTheFutureAreIgnored() {
        Feed.Submission submission = scene.submission(UUID.randomUUID(), UUID.randomUUID(), 1);
        Map<String, Object> body = new HashMap<>(submission.body());
        body.put("fieldOfTheFuture", Map.of("a", List.of(1, 2)));
        String learner = submission.learner().toString();
        UUID unknown =
                Feed.send("portfolio.events", "portfolio.of-the-future.v9", learner, 1, scene.centre(), Map.of("x", 1));
        UUID known = Feed.send("portfolio.events", SUBMISSION, learner, 2, scene.centre(), body);

        Feed.awaitApplied(unknown, known);

        scene.admin().calls().get(LIST, scene.centre()).then().body("items.learnerId", contains(learner));
        assertThat(database.count("select count(*) from dead_letter where event_key = ?1", learner))
                .isZero();
    }

    @Test
    void whatCantBeReadIsBuriedTheRestGoesOnAndAReplayAppliesIt() {
        Feed.Submission submission = scene.submission(UUID.randomUUID(), UUID.randomUUID(), 1);
        Map<String, Object> broken = new HashMap<>(submission.body());
        broken.remove("unit");
        UUID poison =
                Feed.send("portfolio.events", SUBMISSION, submission.learner().toString(), 2, scene.centre(), broken);
        Handed next = scene.handIn();
        awaitBuried(poison);

        scene.admin()
                .calls()
                .get(LIST, scene.centre())
                .then()
                .body("items.id", contains(next.assessment().toString()));
        given().get("/q/metrics")
                .then()
                .body(containsString("events_consumed_total{outcome=\"dead\",type=\"" + SUBMISSION + "\"}"));
        String letter =
                database.text("select cast(id as text) from dead_letter where event_id = ?1", poison.toString());
        Scene.operator()
                .post("/assessment/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(409);
        database.execute(
                "update dead_letter set body = ?1 where event_id = ?2",
                Feed.bytes(submission.body()),
                poison.toString());

        Scene.operator()
                .post("/assessment/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(200)
                .body("replayedAt", notNullValue());

        scene.admin().calls().get(LIST, scene.centre()).then().body("items", hasSize(2));
        given().auth()
                .oauth2(Tokens.of(Roles.CENTRE_ADMIN).centres(scene.centre()).token())
                .get("/assessment/v1/dead-letters")
                .then()
                .statusCode(403);
    }

    @Test
    void everyKindOfPoisonIsBuried() {
        UUID learner = UUID.randomUUID();
        List<UUID> poisons = List.of(
                raw("portfolio.events", SUBMISSION, learner.toString(), "not json"),
                raw("portfolio.events", SUBMISSION, learner.toString(), "{}"),
                raw("portfolio.events", SUBMISSION, learner.toString(), "[]"),
                raw("portfolio.events", "portfolio.learner-changed.v1", learner.toString(), "{\"learnerId\":\"x\"}"),
                raw("portfolio.directory", "portfolio.centre-changed.v1", scene.centre(), "null"),
                raw("portfolio.people", "portfolio.person-changed.v1", learner.toString(), "{\"givenName\":7}"),
                raw("catalogue.events", "catalogue.qualification-published.v1", "8431:x", "{\"version\":\"x\"}"));
        poisons.forEach(this::awaitBuried);
    }

    @Test
    void anErasureEmptiesTheDeadLettersOfThePerson() {
        UUID learner = UUID.randomUUID();
        awaitBuried(raw(
                "portfolio.people", "portfolio.person-changed.v1", learner.toString(), "{\"familyName\":\"Ruiz\"}"));

        Feed.awaitApplied(Feed.erasure(learner, scene.centre(), 2));

        assertThat(database.count(
                        "select count(*) from dead_letter where event_key = ?1 and body is not null",
                        learner.toString()))
                .isZero();
    }

    private static UUID raw(String topic, String type, String subject, String body) {
        UUID id = UUID.randomUUID();
        Feed.sender().send(id, topic, type, subject, 1, null, body.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    private void awaitBuried(UUID event) {
        await().untilAsserted(() -> assertThat(
                        database.count("select count(*) from dead_letter where event_id = ?1", event.toString()))
                .isEqualTo(1));
    }
}
