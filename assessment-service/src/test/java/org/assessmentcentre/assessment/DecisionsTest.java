package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Database;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.assessment.testing.Scene.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class DecisionsTest {

    private static final String AC = "8431-706-AC1.1";

    @Inject
    Database database;

    private Scene scene;
    private Member assessor;
    private Handed handed;

    @BeforeEach
    void allocate() {
        scene = Scene.open();
        assessor = scene.hire("Amina", "ASSESSOR");
        handed = scene.handInTo(assessor);
    }

    private String learner() {
        return handed.submission().learner().toString();
    }

    @Test
    void anUndecidedCriterionHasVersionZero() {
        assessor.calls()
                .get(handed.decision(AC))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("criterion", equalTo(AC))
                .body("outcome", nullValue())
                .body("requirements", empty());
    }

    @Test
    void aPassIsRecordedAndAnnouncedWithoutTheAssessorsWords() {
        Response decided = Scene.decide(assessor, handed, AC, 0, Scene.pass(handed, AC));

        decided.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("outcome", equalTo("PASS"))
                .body("basis", equalTo("EVIDENCE"))
                .body("rationale", equalTo(Scene.RATIONALE))
                .body("requirements.requirement", contains(AC + "-R1", AC + "-R2"))
                .body("decidedBy", equalTo(assessor.staffId().toString()));
        assessor.calls().get(handed.decision(AC)).then().body("decisionId", equalTo(decided.path("decisionId")));
        Database.Announced event = database.announced(learner()).getLast();
        assertThat(event.type()).isEqualTo("assessment.decision-recorded.v1");
        assertThat(event.id().toString()).isEqualTo(decided.getHeader("Event-Id"));
        assertThat(event.body())
                .contains("\"outcome\":\"PASS\"", "\"criterion\":\"" + AC + "\"")
                .doesNotContain("rationale", "feedback", Scene.RATIONALE, "plan to effect");
        scene.admin().calls().get(handed.path()).then().body("status", equalTo("DECIDING"));
    }

    @Test
    void decidingAgainSupersedes() {
        String first =
                Scene.decide(assessor, handed, AC, 0, Scene.pass(handed, AC)).path("decisionId");

        Response second = Scene.decide(assessor, handed, AC, 1, Scene.referral());

        second.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("outcome", equalTo("REFERRAL"))
                .body("referralReason", equalTo("INSUFFICIENT_EVIDENCE"))
                .body("supersedes", equalTo(first));
        List<Database.Announced> events = database.announced(learner());
        assertThat(events.stream().map(Database.Announced::type))
                .containsExactly(
                        "assessment.assessment-allocated.v1",
                        "assessment.decision-recorded.v1",
                        "assessment.decision-superseded.v1",
                        "assessment.decision-recorded.v1");
        assertThat(second.getHeader("Event-Id"))
                .isEqualTo(events.get(2).id() + "," + events.get(3).id());
        assertThat(events.get(2).body())
                .contains("\"decisionId\":\"" + first, "\"supersededBy\":\"" + second.path("decisionId"));
        assertThat(database.count("select count(*) from decision where assessment_id = ?1", handed.assessment()))
                .isEqualTo(2);
    }

    @Test
    void aStaleDecisionIsRefusedAndNothingIsLost() {
        Scene.decide(assessor, handed, AC, 0, Scene.pass(handed, AC)).then().statusCode(200);

        Scene.decide(assessor, handed, AC, 0, Scene.referral())
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"")
                .body("type", equalTo("/problems/precondition-failed"));

        assessor.calls()
                .get(handed.decision(AC))
                .then()
                .body("outcome", equalTo("PASS"))
                .header("ETag", "\"1\"");
    }

    @Test
    void oneCriterionIsNotInTheWayOfAnother() {
        Scene.decide(assessor, handed, AC, 0, Scene.referral()).then().statusCode(200);
        Scene.decide(assessor, handed, "8431-706-AC1.2", 0, Scene.referral())
                .then()
                .statusCode(200);
    }

    @Test
    void theSameDecisionSentAgainIsOneDecision() {
        Object body = Scene.pass(handed, AC);
        String first = Scene.decide(assessor, handed, AC, 0, body).path("decisionId");

        for (long seen : new long[] {0, 1}) {
            Scene.decide(assessor, handed, AC, seen, body)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("decisionId", equalTo(first));
        }

        assertThat(database.types(learner()))
                .containsExactly("assessment.assessment-allocated.v1", "assessment.decision-recorded.v1");
    }

    @Test
    void everythingThatKeepsADecisionFromHoldingIsListed() {
        UUID foreign = handed.submission().evidenceOf("8431-706-AC1.2").get(0);
        Map<String, Object> body = Map.of(
                "outcome",
                "PASS",
                "rationale",
                "Fine.",
                "referralReason",
                "VERB_NOT_MET",
                "requirements",
                List.of(
                        Map.of("requirement", AC + "-R1", "evidence", List.of(foreign)),
                        Map.of("requirement", "8431-706-AC1.2-R1", "evidence", List.of())));

        Scene.decide(assessor, handed, AC, 0, body)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/decision-refused"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "rationale",
                                "referralReason",
                                "requirements",
                                "requirements[0].evidence[0]",
                                "requirements[1].requirement",
                                "requirements[1].evidence"))
                .body("violations.message", hasItem("8431-706-AC1.2-R1 is not a requirement of " + AC))
                .body("violations.message", hasItem(foreign + " is not mapped to " + AC + " in the submission"))
                .body("violations.message", hasItem(AC + "-R2 is not ticked: a Pass meets every one"));

        assessor.calls().get(handed.path()).then().body("status", equalTo("ALLOCATED"));
        assertThat(database.count("select count(*) from decision where assessment_id = ?1", handed.assessment()))
                .isZero();
    }

    @Test
    void theShapeIsCheckedFirst() {
        Scene.decide(assessor, handed, AC, 0, Map.of("rationale", Scene.RATIONALE))
                .then()
                .statusCode(400)
                .body("violations.field", contains("outcome"));
        Scene.decide(assessor, handed, AC, 0, Map.of("outcome", "MERIT"))
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("must be one of PASS, REFERRAL"));
        Scene.decide(assessor, handed, AC, 0, "{\"outcome\":\"PASS\",\"mark\":70}")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("mark"));
        Scene.decide(assessor, handed, AC, 0, "{\"outcome\":\"PASS\",\"requirements\":[null]}")
                .then()
                .statusCode(400);
        Scene.decide(assessor, handed, AC, 0, "{\"outcome\":").then().statusCode(400);
        Scene.decide(assessor, handed, AC, 0, "").then().statusCode(400);
    }

    @Test
    void theVersionSeenIsNeeded() {
        assessor.calls().body(Scene.referral()).put(handed.decision(AC)).then().statusCode(428);
    }

    @Test
    void onlyTheAllocatedAssessorDecides() {
        Member other = scene.hire("Bea", "ASSESSOR");
        Member iqa = scene.hire("Ivo", "IQA");
        Scene.decide(other, handed, AC, 0, Scene.referral()).then().statusCode(404);
        Scene.decide(iqa, handed, AC, 0, Scene.referral()).then().statusCode(403);
        Scene.decide(scene.admin(), handed, AC, 0, Scene.referral()).then().statusCode(403);
        Scene.decide(Scene.open().hire("Eli", "ASSESSOR"), handed, AC, 0, Scene.referral())
                .then()
                .statusCode(404);
        Scene.decide(assessor, handed, "8431-700-AC1.1", 0, Scene.referral())
                .then()
                .statusCode(404);
        Handed unallocated = scene.handIn();
        Scene.decide(assessor, unallocated, AC, 0, Scene.referral()).then().statusCode(404);
    }

    @Test
    void whoLeftDecidesNothingMore() {
        scene.admin()
                .calls()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Amina", "roles", List.of("ASSESSOR"), "status", "LEFT"))
                .put("/assessment/v1/staff/" + assessor.staffId())
                .then()
                .statusCode(200);
        Scene.decide(assessor, handed, AC, 0, Scene.referral()).then().statusCode(404);
    }

    @Test
    void afterTheSignatureNoDecisionChanges() {
        Scene.sign(assessor, Scene.passAll(assessor, handed));

        for (Object body : List.of(Scene.referral(), Scene.pass(handed, AC))) {
            Scene.decide(assessor, handed, AC, 1, body)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/wrong-status"))
                    .body("assessmentStatus", equalTo("HELD"));
        }
        assertThatThrownBy(() -> database.execute("""
                        insert into decision (id, assessment_id, criterion, number, outcome, basis, rationale,
                            referral_reason, action, decided_by, decided_at, supersedes)
                        select gen_random_uuid(), assessment_id, criterion, 2, 'REFERRAL', 'EVIDENCE', rationale,
                            'VERB_NOT_MET', 'x', decided_by, decided_at, id
                        from decision where assessment_id = ?1 and criterion = ?2""", handed.assessment(), AC)).hasStackTraceContaining("signed");
    }

    @Test
    void decisionsAreAppendOnlyInTheDatabaseToo() {
        Scene.decide(assessor, handed, AC, 0, Scene.pass(handed, AC)).then().statusCode(200);
        for (String sql : List.of(
                "update decision set rationale = rationale || 'x'",
                "delete from decision",
                "truncate decision cascade",
                "update decision_tick set requirement = 'x'",
                "delete from decision_tick",
                "truncate decision_tick",
                "delete from participation",
                "update participation set role = 'IQA'")) {
            assertThatThrownBy(() -> database.execute(sql)).hasStackTraceContaining("append-only");
        }
    }
}
