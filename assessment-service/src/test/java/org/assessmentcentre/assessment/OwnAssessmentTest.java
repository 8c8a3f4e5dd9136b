package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
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

/** A learner who is on the staff as well has nothing to do with the assessment of the own work. */
@AssessmentTest
class OwnAssessmentTest {

    private static final String AC = "8431-706-AC1.1";

    @Inject
    Database database;

    private Scene scene;
    private Member learnerOnStaff;
    private Member assessor;
    private Handed own;

    @BeforeEach
    void aLearnerWithAStaffRecordHandsIn() {
        scene = Scene.open();
        learnerOnStaff = scene.hire("Lee", "ASSESSOR", "IQA", "CENTRE_ADMIN");
        assessor = scene.hire("Amina", "ASSESSOR");
        own = scene.handIn();
    }

    /** The account becomes known: at registration, or by a change later. */
    private void link(long sequence) {
        Feed.awaitApplied(Feed.account(own.submission().learner(), scene.centre(), learnerOnStaff.account(), sequence));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(409).body("type", equalTo("/problems/own-assessment"));
    }

    private Response allocate(Member by, UUID to) {
        String tag = by.calls().get(own.path()).getHeader("ETag");
        return by.calls().header("If-Match", tag).body(Map.of("assessorId", to)).put(own.path() + "/allocation");
    }

    @Test
    void nobodyIsAllocatedToTheOwnWorkNorAllocatesIt() {
        link(1);
        Response chosen = allocate(scene.admin(), learnerOnStaff.staffId());
        refused(chosen);
        chosen.then()
                .body("violations[0].field", equalTo("assessorId"))
                .body("violations[0].message", containsString("is the learner"));
        refused(allocate(learnerOnStaff, assessor.staffId()));
        allocate(scene.admin(), assessor.staffId()).then().statusCode(200);
    }

    @Test
    void nobodyDecidesNorSignsTheOwnWorkEvenIfAllocatedBefore() {
        scene.allocate(own, learnerOnStaff);
        Scene.passAll(learnerOnStaff, own);
        link(1);
        refused(Scene.decide(learnerOnStaff, own, AC, 1, Scene.referral()));
        refused(learnerOnStaff.calls().body("{}").post(own.path() + "/signature"));
    }

    @Test
    void nobodyChecksTheOwnWork() {
        Scene.sign(assessor, Scene.passAll(assessor, scene.allocate(own, assessor)));
        link(1);
        refused(learnerOnStaff
                .calls()
                .body(Map.of("verdict", "AGREED", "comment", "Very good."))
                .post(own.path() + "/quality-checks"));
        assertThat(database.count("select count(*) from quality_check where assessment_id = ?1", own.assessment()))
                .isZero();
    }

    @Test
    void theDatabaseRefusesItWhenTheUseCasesAreBypassed() {
        link(1);
        assertThatThrownBy(() -> database.execute(
                        "update assessment set status = 'ALLOCATED', assessor_id = ?2, allocated_at = now() where id = ?1",
                        own.assessment(),
                        learnerOnStaff.staffId()))
                .hasStackTraceContaining("own work");
        for (String role : new String[] {"ASSESSOR", "IQA"}) {
            assertThatThrownBy(() -> database.execute(
                            "insert into participation (assessment_id, staff_id, role, learner_id, unit, since)"
                                    + " values (?1, ?2, ?3, ?4, '8431-706', now())",
                            own.assessment(),
                            learnerOnStaff.staffId(),
                            role,
                            own.submission().learner()))
                    .hasStackTraceContaining("own work");
        }
    }

    @Test
    void theDatabaseRefusesItAlsoWhenTheAccountWasLinkedLater() {
        scene.allocate(own, learnerOnStaff);
        link(1);
        assertThatThrownBy(() -> database.execute("""
                        insert into decision (id, assessment_id, criterion, number, outcome, basis, rationale,
                            decided_by, decided_at)
                        values (gen_random_uuid(), ?1, ?2, 1, 'PASS', 'EVIDENCE', 'Long enough to be a rationale.', ?3, now())""", own.assessment(), AC, learnerOnStaff.staffId()))
                .hasStackTraceContaining("own work");
    }

    @Test
    void anAccountThatIsTakenAwayIsNobodysOwnAnyMore() {
        link(1);
        Feed.awaitApplied(Feed.registration(own.submission().learner(), scene.centre(), "REG-1", 2));
        allocate(scene.admin(), learnerOnStaff.staffId()).then().statusCode(200);
    }

    @Test
    void anOlderEventDoesNotBringAnAccountBack() {
        Feed.awaitApplied(
                Feed.registration(own.submission().learner(), scene.centre(), "REG-1", 9),
                Feed.account(own.submission().learner(), scene.centre(), learnerOnStaff.account(), 3));
        allocate(scene.admin(), learnerOnStaff.staffId()).then().statusCode(200);
    }
}
