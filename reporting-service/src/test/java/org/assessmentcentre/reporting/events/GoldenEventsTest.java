package org.assessmentcentre.reporting.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.reporting.testing.Answers.admin;
import static org.assessmentcentre.reporting.testing.Answers.adminAppointed;
import static org.assessmentcentre.reporting.testing.Answers.as;
import static org.assessmentcentre.reporting.testing.Answers.learners;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.kit.testing.Tokens;
import org.assessmentcentre.reporting.testing.Documents;
import org.assessmentcentre.reporting.testing.Event;
import org.assessmentcentre.reporting.testing.Feed;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.assessmentcentre.reporting.testing.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A learner's story in the producers' own golden bodies, also with a field in each that nobody here knows. */
@ReportingTest
class GoldenEventsTest {

    private static final String IDS = "0199c1f2-0000-7000-8000-0000000000";
    private static final String CENTRE = "\"000001\"";

    @Inject
    Feed feed;

    @Inject
    ReadModel readModel;

    /** The same story under ids that no other test uses. */
    private final Story own = new Story();

    private final String ids = UUID.randomUUID().toString().substring(0, IDS.length());
    private final Map<String, Long> sequences = new HashMap<>();
    private boolean withUnknownFields;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theStoryIsReadAsItsProducersTellIt(boolean unknownFields) {
        withUnknownFields = unknownFields;
        feed.deliver(adminAppointed(own));
        catalogue("catalogue.qualification-published.v1", "qualification", "version");
        catalogue("catalogue.standard-published.v1", "standard", "version");
        catalogue("catalogue.assessment-plan-published.v1", "standard", "plan");
        directory("portfolio.centre-changed.v1", "centre");
        directory("portfolio.employer-changed.v1", "employerId");
        String learner = learner("portfolio.people", "portfolio.person-changed.v1", "01");
        learner("portfolio.events", "portfolio.learner-registered.v1", "01");
        learner("portfolio.events", "portfolio.evidence-mapped.v1", "01");
        learner("portfolio.events", "portfolio.evidence-unmapped.v1", "01");
        learners(admin(own), own)
                .statusCode(200)
                .body("items.learnerId", contains(learner))
                .body("items.familyName", contains("Rowan"))
                .body("items.registrationNumber", contains("ABC1234"))
                .body("items.apprenticeSince", contains("2026-09-01"));
        assertState(learner, "8431-706-AC1.1", "MAPPED");
        assertState(learner, "8431-706-AC1.2", "NONE");
        as(Tokens.of(Roles.EMPLOYER)
                        .account("6f1c2b9e-4f0a-4a57-9a63-0f3a3f1f7c55")
                        .employer("E-100")
                        .centres(own.centre))
                .get("/reporting/v1/apprentices")
                .then()
                .statusCode(200)
                .body("items.learnerId", contains(learner));

        learner("portfolio.events", "portfolio.submission-made.v1", "01");
        assertState(learner, "8431-706-AC1.1", "SUBMITTED");
        announce("assessment.events", "assessment.staff-changed.v1", own.centre, golden("assessment.staff-changed.v1"));
        learner("assessment.events", "assessment.assessment-allocated.v1", "04");
        as(Tokens.of(Roles.ASSESSOR).account(ids + "02").centres(own.centre))
                .get("/reporting/v1/learners/" + learner + "/coverage")
                .then()
                .statusCode(200);
        learner("assessment.events", "assessment.decision-superseded.v1", "04");
        learner("assessment.events", "assessment.decision-recorded.v1", "04");
        assertState(learner, "8431-706-AC1.1", "REFERRED");
        learner("assessment.events", "assessment.results-sheet-signed.v1", "04");
        learner("assessment.events", "assessment.results-held.v1", "04");
        learner("assessment.events", "assessment.quality-check-recorded.v1", "04");
        learner("assessment.events", "assessment.results-released.v1", "04");
        learner("assessment.events", "assessment.unit-outcome-confirmed.v1", "04");
        assertState(learner, "8431-706-AC1.1", "REFERRED");
        assertState(learner, "8431-706-AC1.2", "CONFIRMED");
        learner("assessment.events", "assessment.assessment-suspended.v1", "04");
        assertState(learner, "8431-706-AC1.2", "SUBMITTED");
        learner("assessment.events", "assessment.assessment-resumed.v1", "04");
        assertState(learner, "8431-706-AC1.2", "CONFIRMED");
        learner("assessment.events", "assessment.unit-outcome-reopened.v1", "04");
        assertState(learner, "8431-706-AC1.2", "SUBMITTED");
        learner("portfolio.events", "portfolio.learner-changed.v1", "01");
        learner("portfolio.events", "portfolio.prior-learning-claimed.v1", "01");
        learner("portfolio.events", "portfolio.hours-logged.v1", "01");
        learner("portfolio.events", "portfolio.review-signed.v1", "01");
        learner("portfolio.events", "portfolio.gateway-input-recorded.v1", "01");
        learner("portfolio.events", "portfolio.gateway-declared.v1", "01");
        learner("portfolio.events", "portfolio.gateway-confirmed.v1", "01");
        as(admin(own))
                .get("/reporting/v1/learners/" + learner + "/coverage")
                .then()
                .body("criteria.findAll { it.priorLearning }.criterion", contains("8431-706-AC1.1"));
        as(admin(own))
                .get("/reporting/v1/learners/" + learner + "/readiness?on=2026-11-18")
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_READY"))
                .body("requirements", hasSize(10))
                .body(of("off-the-job-hours", "trainedMinutes"), equalTo(180))
                .body(of("portfolio-reviewed", "outstanding"), contains("APPRENTICE", "PROVIDER"))
                .body(of("proposal-summary", "actual"), equalTo(412))
                .body(of("proposal-summary", "outstanding"), contains("PROVIDER"))
                .body("gateway.gatewayDeclaredOn", equalTo("2026-11-16"))
                .body("gateway.gatewayConfirmedOn", equalTo("2026-11-18"))
                .body("stale", equalTo(false));
        assertThat(String.valueOf(readModel.rows(own).get("learner"))).contains("\"weekly_hours\": 37.5");
    }

    private static String of(String rule, String figure) {
        return "requirements.find { it.id == '" + rule + "' }.figures." + figure;
    }

    private void assertState(String learner, String criterion, String state) {
        as(admin(own))
                .get("/reporting/v1/learners/" + learner + "/coverage")
                .then()
                .statusCode(200)
                .body("criteria.find { it.criterion == '" + criterion + "' }.state", equalTo(state));
    }

    private void catalogue(String type, String code, String version) {
        String body = golden(type);
        JsonNode fields = Documents.tree(body);
        announce(
                "catalogue.events",
                type,
                fields.path(code).asText() + ":" + fields.path(version).asText(),
                body);
    }

    private void directory(String type, String key) {
        String body = golden(type);
        announce("portfolio.directory", type, Documents.tree(body).path(key).asText(), body);
    }

    /** Announces an event of the learner, who has another id in the golden files of each producer. */
    private String learner(String topic, String type, String number) {
        String learner = own.learner.toString();
        announce(topic, type, learner, golden(type).replace(ids + number, learner));
        return learner;
    }

    private String golden(String type) {
        String producer = type.substring(0, type.indexOf('.')) + "-service";
        byte[] body = withUnknownFields
                ? GoldenEvents.readWithUnknownField(producer, type)
                : GoldenEvents.read(producer, type);
        return new String(body, StandardCharsets.UTF_8).replace(IDS, ids).replace(CENTRE, "\"" + own.centre + "\"");
    }

    private void announce(String topic, String type, String subject, String body) {
        long sequence = sequences.merge(topic + "/" + subject, 1L, Long::sum);
        Event event = new Event(
                UUID.randomUUID(), topic, type, subject, sequence, Instant.parse("2026-11-21T10:00:00Z"), body);
        feed.deliver(event);
        assertThat(readModel.isApplied(event.id())).as(type).isTrue();
    }
}
