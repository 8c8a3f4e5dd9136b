package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Database;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.assessment.testing.Scene.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class QualityChecksTest {

    private static final Map<String, Object> AGREED =
            Map.of("verdict", "AGREED", "comment", "Sampled AC1.2 against the evidence: it stands.");

    @Inject
    Database database;

    private Scene scene;
    private Member assessor;
    private Member iqa;

    @BeforeEach
    void open() {
        scene = Scene.open();
        assessor = scene.hire("Amina", "ASSESSOR", "IQA");
        iqa = scene.hire("Ivo", "IQA");
    }

    private Handed held() {
        return held(UUID.randomUUID(), 1, assessor);
    }

    private Handed held(UUID learner, int attempt, Member by) {
        return Scene.sign(by, Scene.passAll(by, scene.allocate(scene.handIn(learner, attempt), by)));
    }

    private static Response check(Member by, Handed handed) {
        return by.calls().body(AGREED).post(handed.path() + "/quality-checks");
    }

    private static void refusedAsDependent(Response answer) {
        answer.then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-independent"))
                .body("detail", containsString("8431-706"));
    }

    @Test
    void anIndependentCheckReleasesAndConfirms() {
        Handed handed = held();

        Response checked = check(iqa, handed);

        checked.then()
                .statusCode(201)
                .body("verdict", equalTo("AGREED"))
                .body("checkedBy", equalTo(iqa.staffId().toString()));
        scene.admin()
                .calls()
                .get(checked.getHeader("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(checked.path("id")))
                .body("comment", notNullValue());
        assessor.calls().get(handed.path()).then().body("status", equalTo("CONFIRMED"));
        String learner = handed.submission().learner().toString();
        List<Database.Announced> events = database.announced(learner);
        List<Database.Announced> last = events.subList(events.size() - 3, events.size());
        assertThat(last.stream().map(Database.Announced::type))
                .containsExactly(
                        "assessment.quality-check-recorded.v1",
                        "assessment.results-released.v1",
                        "assessment.unit-outcome-confirmed.v1");
        assertThat(checked.getHeader("Event-Id"))
                .isEqualTo(String.join(
                        ",", last.stream().map(event -> event.id().toString()).toList()));
        assertThat(database.count(
                        "select count(distinct xid) from outbox_event where event_key = ?1 and cast(sequence as bigint) > ?2",
                        learner,
                        events.size() - 3))
                .as("one transaction")
                .isEqualTo(1);
        assertThat(last.get(0).body()).doesNotContain("Sampled");
        assertThat(database.count(
                        "select count(*) from participation where assessment_id = ?1 and staff_id = ?2 and role = 'IQA'",
                        handed.assessment(),
                        iqa.staffId()))
                .isEqualTo(1);
    }

    @Test
    void theAssessorCannotCheckTheOwnAssessment() {
        refusedAsDependent(check(assessor, held()));
    }

    @Test
    void whoAssessedAnotherAttemptCannotCheckThisOne() {
        UUID learner = UUID.randomUUID();
        held(learner, 1, assessor);
        Handed second = held(learner, 2, scene.hire("Bea", "ASSESSOR"));

        refusedAsDependent(check(assessor, second));
        check(iqa, second).then().statusCode(201);
    }

    @Test
    void whoWasAllocatedForAWhileTookPart() {
        Handed handed = scene.handInTo(assessor);
        Member second = scene.hire("Bea", "ASSESSOR");
        scene.allocate(handed, second);
        Scene.sign(second, Scene.passAll(second, handed));

        refusedAsDependent(check(assessor, handed));
    }

    @Test
    void whoCheckedAnAttemptTookPartInTheUnit() {
        UUID learner = UUID.randomUUID();
        check(iqa, held(learner, 1, assessor)).then().statusCode(201);
        Handed second = held(learner, 2, assessor);

        refusedAsDependent(check(iqa, second));
    }

    @Test
    void anotherLearnersUnitIsAnotherMatter() {
        held();
        Handed other = held(UUID.randomUUID(), 1, scene.hire("Bea", "ASSESSOR"));
        check(assessor, other).then().statusCode(201);
    }

    @Test
    void theDatabaseRefusesADependentCheckWhenTheUseCaseIsBypassed() {
        UUID learner = UUID.randomUUID();
        held(learner, 1, assessor);
        Handed second = held(learner, 2, scene.hire("Bea", "ASSESSOR"));

        assertThatThrownBy(() -> participate(second, assessor)).hasStackTraceContaining("cannot quality assure");
        assertThatThrownBy(() -> writeCheck(second, assessor)).hasStackTraceContaining("foreign key");
        assertThatThrownBy(() -> writeCheck(second, iqa))
                .as("a check without a participation")
                .hasStackTraceContaining("foreign key");

        participate(second, iqa);
        assertThat(writeCheck(second, iqa)).isEqualTo(1);
    }

    private int participate(Handed handed, Member member) {
        return database.execute(
                "insert into participation (assessment_id, staff_id, role, learner_id, unit, since)"
                        + " values (?1, ?2, 'IQA', ?3, '8431-706', now())",
                handed.assessment(),
                member.staffId(),
                handed.submission().learner());
    }

    private int writeCheck(Handed handed, Member member) {
        return database.execute(
                "insert into quality_check (id, assessment_id, checked_by, verdict, comment, checked_at)"
                        + " values (gen_random_uuid(), ?1, ?2, 'AGREED', 'bypassed', now())",
                handed.assessment(),
                member.staffId());
    }

    @Test
    void aParticipationCannotLieAboutTheLearner() {
        Handed handed = held();
        assertThatThrownBy(() -> database.execute(
                        "insert into participation (assessment_id, staff_id, role, learner_id, unit, since)"
                                + " values (?1, ?2, 'IQA', ?3, '8431-706', now())",
                        handed.assessment(),
                        assessor.staffId(),
                        UUID.randomUUID()))
                .hasStackTraceContaining("foreign key");
    }

    @Test
    void onlyHeldResultsAreChecked() {
        Handed deciding = Scene.passAll(assessor, scene.handInTo(assessor));
        check(iqa, deciding)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"))
                .body("assessmentStatus", equalTo("DECIDING"));
        Handed handed = held();
        check(iqa, handed).then().statusCode(201);
        check(scene.hire("Ina", "IQA"), handed).then().statusCode(409).body("assessmentStatus", equalTo("CONFIRMED"));
    }

    @Test
    void twoChecksAtOnceConfirmOnce() throws Exception {
        Handed handed = held();
        Member second = scene.hire("Ina", "IQA");
        List<Callable<Integer>> both = List.of(() -> check(iqa, handed).statusCode(), () -> check(second, handed)
                .statusCode());
        List<Integer> statuses;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = threads.invokeAll(both);
            statuses = List.of(answers.get(0).get(), answers.get(1).get());
        }
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(database.count("select count(*) from quality_check where assessment_id = ?1", handed.assessment()))
                .isEqualTo(1);
    }

    @Test
    void aRepeatedKeyChecksOnce() {
        Handed handed = held();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            iqa.calls()
                    .header("Idempotency-Key", key)
                    .body(AGREED)
                    .post(handed.path() + "/quality-checks")
                    .then()
                    .statusCode(201);
        }
        assertThat(database.count("select count(*) from quality_check where assessment_id = ?1", handed.assessment()))
                .isEqualTo(1);
    }

    @Test
    void onlyQualityAssurersOfTheCentreCheck() {
        Handed handed = held();
        check(scene.admin(), handed).then().statusCode(403);
        check(scene.hire("Bea", "ASSESSOR"), handed).then().statusCode(403);
        check(Scene.open().hire("Eli", "IQA"), handed).then().statusCode(404);
        iqa.calls()
                .body("{}")
                .post(handed.path() + "/quality-checks")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("verdict", "comment"));
        iqa.calls()
                .get(handed.path() + "/quality-checks/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aCheckIsAppendOnly() {
        check(iqa, held()).then().statusCode(201);
        for (String sql : List.of(
                "update quality_check set comment = 'x'",
                "delete from quality_check",
                "truncate quality_check cascade")) {
            assertThatThrownBy(() -> database.execute(sql)).hasStackTraceContaining("append-only");
        }
    }
}
