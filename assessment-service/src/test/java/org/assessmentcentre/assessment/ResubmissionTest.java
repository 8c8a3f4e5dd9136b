package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Database;
import org.assessmentcentre.assessment.testing.Database.Announced;
import org.assessmentcentre.assessment.testing.Feed;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.assessment.testing.Scene.Member;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second attempt: the referred criteria, the same assessor, and passes that carry forward. */
@AssessmentTest
class ResubmissionTest {

    private static final String REFERRED = "8431-706-AC1.2";
    private static final String ALSO_REFERRED = "8431-706-AC2.1";

    @Inject
    Database database;

    private final UUID learner = UUID.randomUUID();
    private Scene scene;
    private Member assessor;

    @BeforeEach
    void open() {
        scene = Scene.open();
        assessor = scene.hire("Amina", "ASSESSOR");
    }

    private Handed firstAttempt() {
        return Scene.referring(assessor, scene.allocate(scene.handIn(learner, 1), assessor), REFERRED, ALSO_REFERRED);
    }

    private Handed firstAttemptConfirmed() {
        return scene.confirm(Scene.sign(assessor, firstAttempt()));
    }

    private Handed secondAttempt() {
        return scene.resubmit(learner, 2, REFERRED, ALSO_REFERRED);
    }

    private Response sign(Handed handed) {
        return assessor.calls().body("{}").post(handed.path() + "/signature");
    }

    private Announced last(String type) {
        return database.announced(learner.toString()).stream()
                .filter(event -> event.type().equals(type))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Test
    void theSameAssessorGetsItAndItIsAnnounced() {
        firstAttemptConfirmed();

        Handed second = secondAttempt();

        assessor.calls()
                .get(second.path())
                .then()
                .body("status", equalTo("ALLOCATED"))
                .body("assessorId", equalTo(assessor.staffId().toString()))
                .body("criteria.criterion", contains(REFERRED, ALSO_REFERRED))
                .body("carried.criterion", contains("8431-706-AC1.1", "8431-706-AC2.2", "8431-706-AC2.3"))
                .body("carried.outcome", contains("PASS", "PASS", "PASS"))
                .body("carried.attempt", contains(1, 1, 1));
        Announced allocated = last("assessment.assessment-allocated.v1");
        assertThat(allocated.body())
                .contains(
                        "\"attempt\":2",
                        assessor.account(),
                        second.submission().id().toString());
        GoldenEvents.assertValid(allocated.type(), allocated.body());
        assertThat(database.text("select actor from audit_entry where event_id = ?1", allocated.id()))
                .isEqualTo("assessment-service");
    }

    @Test
    void anAssessorWhoLeftIsNotGivenIt() {
        firstAttemptConfirmed();
        change(assessor, List.of("ASSESSOR"), "LEFT");
        waitsForAnAdministrator(secondAttempt());
    }

    @Test
    void anAssessorWhoIsNoneAnyMoreIsNotGivenIt() {
        firstAttemptConfirmed();
        change(assessor, List.of("IQA"), "ACTIVE");
        waitsForAnAdministrator(secondAttempt());
    }

    @Test
    void anAssessorWhoIsTheLearnerIsNotGivenIt() {
        firstAttemptConfirmed();
        Feed.awaitApplied(Feed.account(learner, scene.centre(), assessor.account(), 1));
        waitsForAnAdministrator(secondAttempt());
    }

    private void change(Member member, List<String> roles, String status) {
        scene.admin()
                .calls()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Amina", "roles", roles, "status", status))
                .put("/assessment/v1/staff/" + member.staffId())
                .then()
                .statusCode(200);
    }

    private void waitsForAnAdministrator(Handed handed) {
        scene.admin()
                .calls()
                .get(handed.path())
                .then()
                .body("status", equalTo("CREATED"))
                .body("assessorId", nullValue());
        Member other = scene.hire("Bea", "ASSESSOR");
        scene.allocate(handed, other);
    }

    @Test
    void theUnitPassesOverBothAttempts() {
        firstAttemptConfirmed();
        Handed second = Scene.passAll(assessor, secondAttempt());

        sign(second).then().statusCode(201).body("outcome", equalTo("PASS"));

        Announced signed = last("assessment.results-sheet-signed.v1");
        scene.confirm(second);
        Announced confirmed = last("assessment.unit-outcome-confirmed.v1");
        for (Announced event : List.of(signed, confirmed)) {
            assertThat(event.body())
                    .contains(
                            "\"outcome\":\"PASS\"",
                            "\"attempt\":2",
                            "\"criteria\":[{\"criterion\":\"" + REFERRED + "\"",
                            "\"carried\":[{\"criterion\":\"8431-706-AC1.1\",\"outcome\":\"PASS\",\"attempt\":1}");
            GoldenEvents.assertValid(event.type(), event.body());
        }
    }

    @Test
    void aReferralInTheSecondAttemptKeepsTheUnitReferredAndTheThirdCarriesBoth() {
        firstAttemptConfirmed();
        Handed second = Scene.referring(assessor, secondAttempt(), ALSO_REFERRED);
        sign(second).then().statusCode(201).body("outcome", equalTo("REFERRAL"));
        scene.confirm(second);

        Handed third = Scene.passAll(assessor, scene.resubmit(learner, 3, ALSO_REFERRED));

        assessor.calls()
                .get(third.path())
                .then()
                .body("carried.find { it.criterion == '" + REFERRED + "' }.attempt", equalTo(2))
                .body("carried.find { it.criterion == '8431-706-AC1.1' }.attempt", equalTo(1))
                .body("carried", hasSize(4));
        sign(third).then().statusCode(201).body("outcome", equalTo("PASS"));
    }

    @Test
    void theResultsSheetShowsWhatIsCarriedForwardWithItsAttempt() {
        firstAttemptConfirmed();
        Handed second = Scene.passAll(assessor, secondAttempt());
        String criteria = "learningOutcomes.criteria.flatten()";

        assessor.calls()
                .get(second.path() + "/results-sheet")
                .then()
                .statusCode(200)
                .body(criteria + ".attempt", contains(1, 2, 2, 1, 1))
                .body(criteria + ".decision", contains("PASS", "PASS", "PASS", "PASS", "PASS"))
                .body(criteria + "[0].rationale", equalTo(Scene.RATIONALE))
                .body(criteria + "[0].requirements.met", contains(true, true));
    }

    @Test
    void heldResultsDoNotCarryForward() {
        Scene.sign(assessor, firstAttempt());
        Handed second = Scene.passAll(assessor, secondAttempt());

        assessor.calls().get(second.path()).then().body("carried", empty());
        sign(second)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/earlier-attempt-open"))
                .body("violations.field", contains("8431-706-AC1.1", "8431-706-AC2.2", "8431-706-AC2.3"));
    }

    @Test
    void undecidedCriteriaOfThisAttemptComeFirst() {
        Handed second = Scene.referring(assessor, scene.allocate(secondAttempt(), assessor));
        Handed third = scene.resubmit(learner, 3, REFERRED);
        sign(third)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/criteria-undecided"))
                .body("violations.field", contains(REFERRED));
        sign(second).then().statusCode(409).body("type", equalTo("/problems/earlier-attempt-open"));
    }

    @Test
    void aSecondAttemptThatComesBeforeTheFirstWaitsForIt() {
        Handed second = secondAttempt();
        scene.admin()
                .calls()
                .get(second.path())
                .then()
                .body("status", equalTo("CREATED"))
                .body("carried", empty());
        scene.allocate(second, assessor);
        Scene.passAll(assessor, second);
        sign(second).then().statusCode(409).body("type", equalTo("/problems/earlier-attempt-open"));

        firstAttemptConfirmed();

        assessor.calls().get(second.path()).then().body("carried", hasSize(3));
        sign(second).then().statusCode(201).body("outcome", equalTo("PASS"));
    }

    @Test
    void theSameResubmissionTwiceIsOneAssessmentAndOneAllocation() {
        firstAttemptConfirmed();
        Handed second = secondAttempt();
        Feed.awaitApplied(Feed.submission(second.submission(), 9), Feed.submission(second.submission(), 10));
        assertThat(database.count(
                        "select count(*) from assessment where learner_id = ?1 and unit = ?2", learner, Scene.UNIT))
                .isEqualTo(2);
        assertThat(database.types(learner.toString()).stream().filter("assessment.assessment-allocated.v1"::equals))
                .hasSize(2);
    }

    @Test
    void theVersionShownGrowsWhenAnEarlierAttemptChanges() {
        Handed first = Scene.sign(assessor, firstAttempt());
        Handed second = secondAttempt();
        String before = assessor.calls().get(second.path()).getHeader("ETag");
        scene.confirm(first);
        assertThat(assessor.calls().get(second.path()).getHeader("ETag")).isNotEqualTo(before);
    }

    @Test
    void whoCheckedTheFirstAttemptCannotCheckTheSecond() {
        Handed first = Scene.sign(assessor, firstAttempt());
        Member iqa = scene.hire("Ivo", "IQA");
        Map<String, String> agreed = Map.of("verdict", "AGREED", "comment", "It stands.");
        iqa.calls().body(agreed).post(first.path() + "/quality-checks").then().statusCode(201);
        Handed second = Scene.sign(assessor, Scene.passAll(assessor, secondAttempt()));
        iqa.calls()
                .body(agreed)
                .post(second.path() + "/quality-checks")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-independent"));
        scene.confirm(second);
    }
}
