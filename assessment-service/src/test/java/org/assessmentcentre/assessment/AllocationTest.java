package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

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
class AllocationTest {

    @Inject
    Database database;

    private Scene scene;
    private Member assessor;
    private Handed handed;

    @BeforeEach
    void handIn() {
        scene = Scene.open();
        assessor = scene.hire("Amina", "ASSESSOR");
        handed = scene.handIn();
    }

    private Response allocate(Member by, String tag, UUID assessorId) {
        return by.calls()
                .header("If-Match", tag)
                .body(Map.of("assessorId", assessorId))
                .put(handed.path() + "/allocation");
    }

    private String tag() {
        return scene.admin().calls().get(handed.path()).getHeader("ETag");
    }

    @Test
    void anAssessorGetsTheAssessmentAndTakesPartInTheUnit() {
        Response allocated = allocate(scene.admin(), tag(), assessor.staffId());

        allocated
                .then()
                .statusCode(200)
                .header("ETag", tag())
                .body("status", equalTo("ALLOCATED"))
                .body("assessorId", equalTo(assessor.staffId().toString()))
                .body("allocatedAt", notNullValue());
        Database.Announced event =
                database.announced(handed.submission().learner().toString()).getFirst();
        assertThat(event.type()).isEqualTo("assessment.assessment-allocated.v1");
        assertThat(event.id().toString()).isEqualTo(allocated.getHeader("Event-Id"));
        assertThat(event.centre()).isEqualTo(scene.centre());
        assertThat(event.body())
                .contains(assessor.account(), handed.submission().id().toString(), "\"unit\":\"8431-706\"");
        assertThat(database.count(
                        "select count(*) from participation where assessment_id = ?1 and staff_id = ?2 and role = 'ASSESSOR'"
                                + " and learner_id = ?3 and unit = '8431-706'",
                        handed.assessment(),
                        assessor.staffId(),
                        handed.submission().learner()))
                .isEqualTo(1);
    }

    @Test
    void theSameAllocationAgainChangesNothing() {
        allocate(scene.admin(), tag(), assessor.staffId()).then().statusCode(200);
        String tag = tag();

        allocate(scene.admin(), tag, assessor.staffId()).then().statusCode(200).header("ETag", tag);

        assertThat(database.types(handed.submission().learner().toString()))
                .containsExactly("assessment.assessment-allocated.v1");
    }

    @Test
    void anotherAssessorMayGetItUntilTheFirstDecision() {
        Member second = scene.hire("Bea", "ASSESSOR");
        allocate(scene.admin(), tag(), assessor.staffId()).then().statusCode(200);
        allocate(scene.admin(), tag(), second.staffId()).then().statusCode(200);
        assessor.calls().get(handed.path()).then().statusCode(404);
        Scene.decide(assessor, handed, "8431-706-AC1.1", 0, Scene.referral())
                .then()
                .statusCode(404);
        Scene.decide(second, handed, "8431-706-AC1.1", 0, Scene.referral())
                .then()
                .statusCode(200);

        allocate(scene.admin(), tag(), assessor.staffId())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"))
                .body("assessmentStatus", equalTo("DECIDING"));
    }

    @Test
    void onlyAnActiveAssessorOfTheCentreIsEligible() {
        Member left = scene.hire("Lea", "ASSESSOR");
        scene.admin()
                .calls()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Lea", "roles", List.of("ASSESSOR"), "status", "LEFT"))
                .put("/assessment/v1/staff/" + left.staffId())
                .then()
                .statusCode(200);
        Member iqa = scene.hire("Ivo", "IQA");
        Member elsewhere = Scene.open().hire("Eli", "ASSESSOR");

        for (UUID id : List.of(left.staffId(), iqa.staffId(), elsewhere.staffId(), UUID.randomUUID())) {
            allocate(scene.admin(), tag(), id)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/assessor-not-eligible"))
                    .body("violations[0].field", equalTo("assessorId"));
        }
    }

    @Test
    void theVersionSeenIsNeeded() {
        scene.admin()
                .calls()
                .body(Map.of("assessorId", assessor.staffId()))
                .put(handed.path() + "/allocation")
                .then()
                .statusCode(428);
        String tag = tag();
        allocate(scene.admin(), tag, assessor.staffId()).then().statusCode(200);
        allocate(scene.admin(), tag, scene.hire("Bea", "ASSESSOR").staffId())
                .then()
                .statusCode(412)
                .header("ETag", tag());
    }

    @Test
    void onlyAnAdministratorOfTheCentreAllocates() {
        allocate(assessor, tag(), assessor.staffId()).then().statusCode(403);
        allocate(Scene.open().admin(), tag(), assessor.staffId()).then().statusCode(404);
        scene.admin()
                .calls()
                .header("If-Match", tag())
                .body("{}")
                .put(handed.path() + "/allocation")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("assessorId"));
    }
}
