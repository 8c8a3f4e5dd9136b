package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Database;
import org.assessmentcentre.assessment.testing.Feed;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.assessment.testing.Scene.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class ResultsSheetTest {

    private static final String AC = "8431-706-AC1.1";

    @Inject
    Database database;

    private Scene scene;
    private Member assessor;
    private Handed handed;

    @BeforeEach
    void allocate() {
        scene = Scene.open();
        assessor = scene.hire("Amina Rahman", "ASSESSOR");
        handed = scene.handInTo(assessor);
    }

    private Response sign(Member by, Object body) {
        return by.calls().body(body).post(handed.path() + "/signature");
    }

    private Response sheet() {
        return assessor.calls().get(handed.path() + "/results-sheet");
    }

    @Test
    void aSignatureNeedsADecisionForEveryCriterion() {
        sign(assessor, "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/criteria-undecided"))
                .body("violations.field", contains(handed.criteria().toArray()));
        Scene.decide(assessor, handed, AC, 0, Scene.pass(handed, AC)).then().statusCode(200);
        Scene.decide(assessor, handed, "8431-706-AC2.2", 0, Scene.referral())
                .then()
                .statusCode(200);

        sign(assessor, "{}")
                .then()
                .statusCode(409)
                .body("violations.field", contains("8431-706-AC1.2", "8431-706-AC2.1", "8431-706-AC2.3"));

        assessor.calls().get(handed.path()).then().body("status", equalTo("DECIDING"));
    }

    @Test
    void aUnitPassesWhenEveryCriterionPassesAndItsResultsAreHeld() {
        Scene.passAll(assessor, handed);

        Response signed = sign(assessor, Map.of("comments", "A convincing portfolio."));

        signed.then()
                .statusCode(201)
                .header("Location", endsWith(handed.path() + "/results-sheet"))
                .body("outcome", equalTo("PASS"))
                .body("status", equalTo("HELD"))
                .body("signedBy", equalTo(assessor.staffId().toString()));
        List<Database.Announced> events =
                database.announced(handed.submission().learner().toString());
        assertThat(events.stream().map(Database.Announced::type).skip(6))
                .containsExactly("assessment.results-sheet-signed.v1", "assessment.results-held.v1");
        assertThat(signed.getHeader("Event-Id"))
                .isEqualTo(events.get(6).id() + "," + events.get(7).id());
        assertThat(events.get(6).body()).contains("\"outcome\":\"PASS\"").doesNotContain("convincing");
        assertThat(database.count(
                        "select count(distinct xid) from outbox_event where event_key = ?1 and type like"
                                + " 'assessment.results%'",
                        handed.submission().learner().toString()))
                .as("one transaction")
                .isEqualTo(1);
    }

    @Test
    void oneReferralRefersTheUnit() {
        for (String criterion : handed.criteria()) {
            Object body = criterion.equals(AC) ? Scene.referral() : Scene.pass(handed, criterion);
            Scene.decide(assessor, handed, criterion, 0, body).then().statusCode(200);
        }
        sign(assessor, "{}").then().statusCode(201).body("outcome", equalTo("REFERRAL"));
    }

    @Test
    void aSheetIsSignedOnce() {
        Scene.passAll(assessor, handed);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assessor.calls()
                    .header("Idempotency-Key", key)
                    .body("{}")
                    .post(handed.path() + "/signature")
                    .then()
                    .statusCode(201);
        }
        sign(assessor, "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"))
                .body("assessmentStatus", equalTo("HELD"));
        assertThat(database.types(handed.submission().learner().toString()))
                .filteredOn("assessment.results-sheet-signed.v1"::equals)
                .hasSize(1);
    }

    @Test
    void onlyTheAllocatedAssessorSigns() {
        Scene.passAll(assessor, handed);
        sign(scene.hire("Bea", "ASSESSOR"), "{}").then().statusCode(404);
        sign(scene.admin(), "{}").then().statusCode(403);
        assessor.calls().post(handed.path() + "/signature").then().statusCode(400);
        sign(assessor, "{\"on\":\"2020-01-01\"}").then().statusCode(400);
    }

    @Test
    void theSheetHasEverythingThatTheHandbookLists() {
        UUID learner = handed.submission().learner();
        Feed.awaitApplied(
                Feed.registration(learner, scene.centre(), "ABC1234", 1),
                Feed.person(learner, scene.centre(), "Lena", "Ruiz", 1));
        Scene.passAll(assessor, handed);
        sign(assessor, Map.of("comments", "A convincing portfolio.")).then().statusCode(201);
        Member iqa = scene.hire("Ivo Klein", "IQA");
        iqa.calls()
                .body(Map.of("verdict", "AGREED", "comment", "Sampled two criteria."))
                .post(handed.path() + "/quality-checks")
                .then()
                .statusCode(201);

        sheet().then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("centre.number", equalTo(scene.centre()))
                .body("centre.name", equalTo("Centre " + scene.centre()))
                .body("learner.registrationNumber", equalTo("ABC1234"))
                .body("learner.givenName", equalTo("Lena"))
                .body("learner.familyName", equalTo("Ruiz"))
                .body("unit", equalTo("8431-706"))
                .body("unitTitle", notNullValue())
                .body("learningOutcomes.learningOutcome", contains("8431-706-LO1", "8431-706-LO2"))
                .body("learningOutcomes.statement", everyItem(notNullValue()))
                .body("learningOutcomes[0].criteria.number", contains("AC1.1", "AC1.2"))
                .body("learningOutcomes[0].criteria[0].requirements.requirement", contains(AC + "-R1", AC + "-R2"))
                .body("learningOutcomes[0].criteria[0].requirements.met", everyItem(equalTo(true)))
                .body(
                        "learningOutcomes[0].criteria[0].requirements[0].evidence",
                        contains(handed.submission().evidenceOf(AC).get(0).toString()))
                .body("learningOutcomes[0].criteria[0].decision", equalTo("PASS"))
                .body("learningOutcomes[0].criteria[0].feedback", equalTo("A clear line from plan to effect."))
                .body("learningOutcomes[0].criteria[0].rationale", equalTo(Scene.RATIONALE))
                .body("assessorComments", equalTo("A convincing portfolio."))
                .body("assessorDecision", equalTo("PASS"))
                .body("assessorSignature.name", equalTo("Amina Rahman"))
                .body("assessorSignature.signedAt", notNullValue())
                .body("unitOutcome", equalTo("PASS"))
                .body("qualityAssurance.name", equalTo("Ivo Klein"))
                .body("qualityAssurance.signedAt", notNullValue());
    }

    @Test
    void aSheetThatIsNotSignedIsADraft() {
        Scene.decide(assessor, handed, AC, 0, Scene.referral()).then().statusCode(200);
        sheet().then()
                .statusCode(200)
                .body("learningOutcomes[0].criteria[0].decision", equalTo("REFERRAL"))
                .body("learningOutcomes[0].criteria[0].referralReason", equalTo("INSUFFICIENT_EVIDENCE"))
                .body("learningOutcomes[0].criteria[0].action", notNullValue())
                .body("learningOutcomes[0].criteria[0].requirements.met", contains(false, false))
                .body("learningOutcomes[0].criteria[0].requirements[0].evidence", empty())
                .body("learningOutcomes[0].criteria[1].decision", nullValue())
                .body("unitOutcome", nullValue())
                .body("assessorSignature", nullValue())
                .body("qualityAssurance", nullValue())
                .body("learner.familyName", nullValue());
    }

    @Test
    void anErasedNameIsOnNoSheetAndDoesNotComeBack() {
        UUID learner = handed.submission().learner();
        Feed.awaitApplied(Feed.person(learner, scene.centre(), "Lena", "Ruiz", 2));
        sheet().then().body("learner.familyName", equalTo("Ruiz"));

        Feed.awaitApplied(Feed.erasure(learner, scene.centre(), 3));
        Feed.awaitApplied(Feed.person(learner, scene.centre(), "Lena", "Ruiz", 1));

        sheet().then()
                .statusCode(200)
                .body("learner.learnerId", equalTo(learner.toString()))
                .body("learner.givenName", nullValue())
                .body("learner.familyName", nullValue());
    }
}
