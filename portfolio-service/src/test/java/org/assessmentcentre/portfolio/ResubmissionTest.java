package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.UNIT_706;
import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

/** What becomes of a unit once its outcome is confirmed. */
@HttpTest
class ResubmissionTest {

    private static final String GOLDEN_LEARNER = "0199c1f2-0000-7000-8000-000000000004";

    private static final String UNIT = "8431-706";
    private static final String REFERRED = "8431-706-AC2.1";

    @Test
    void aConfirmedOutcomeClosesItsSubmission() {
        World.Submitted submitted = World.centre().learner().submitted();
        shown(submitted).body("status", equalTo("OPEN")).body("result", equalTo(null));
        World.applied(World.confirm(submitted.learner(), UNIT, 1, 5, UNIT_706, REFERRED));
        shown(submitted)
                .body("status", equalTo("CLOSED"))
                .body("result.outcome", equalTo("REFERRAL"))
                .body("result.criteria", hasSize(5))
                .body("result.criteria.find { it.outcome == 'REFERRAL' }.criterion", equalTo(REFERRED));
    }

    @Test
    void theNextAttemptHoldsTheReferredCriteriaOnly() {
        World.Submitted submitted = World.centre().learner().submitted();
        World.Learner learner = submitted.learner();
        String early = learner.declare(UNIT);
        World.applied(World.confirm(learner, UNIT, 1, 5, UNIT_706, REFERRED));
        String more = learner.evidenceWithFile("E2", "More on " + learner.id());
        String elsewhere = learner.evidenceWithFile("E3", "Elsewhere " + learner.id());
        learner.map(more, REFERRED);
        learner.map(elsewhere, "8431-706-AC1.1");

        submit(learner, early)
                .statusCode(422)
                .body("violations.field", contains("declarationId"))
                .body("violations[0].message", containsString("sign again"));
        String submission = submit(learner, learner.declare(UNIT))
                .statusCode(201)
                .body("attempt", equalTo(2))
                .body("status", equalTo("OPEN"))
                .body("criteria.criterion", contains(REFERRED))
                .body("criteria[0].evidence", hasSize(2))
                .extract()
                .path("submissionId");
        as(learner.token())
                .get("/portfolio/v1/submissions/" + submission + "/evidence")
                .then()
                .statusCode(200)
                .body("criteria.criterion", contains(REFERRED))
                .body("criteria[0].evidence.reference", contains("E1", "E2"));
        Outboxed event = Outboxed.of(learner.id()).getLast();
        assertThat(event.type()).isEqualTo("portfolio.submission-made.v1");
        assertThat(event.payload()).contains("\"attempt\":2", REFERRED).doesNotContain("AC1.1");
        GoldenEvents.assertValid(event.type(), event.payload());
        submit(learner, learner.declare(UNIT)).statusCode(409).body("submissionId", equalTo(submission));
    }

    @Test
    void theSignatureOfTheLastAttemptDoesNotServeTheNext() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidenceWithFile("E1", "Plan of " + learner.id());
        learner.map(evidence, UNIT_706.toArray(String[]::new));
        String signed = learner.declare(UNIT);
        submit(learner, signed).statusCode(201);
        World.applied(World.confirm(learner, UNIT, 1, 5, UNIT_706, REFERRED));
        submit(learner, signed).statusCode(422).body("violations[0].message", containsString("earlier attempt"));
    }

    @Test
    void aPassedUnitIsNotHandedOverAgain() {
        World.Submitted submitted = World.centre().learner().submitted();
        World.Learner learner = submitted.learner();
        World.applied(World.confirm(learner, UNIT, 1, 5, UNIT_706));
        submit(learner, learner.declare(UNIT)).statusCode(409).body("type", equalTo("/problems/unit-passed"));
    }

    @Test
    void aReopenedOutcomeIsAwaitedAgain() {
        World.Submitted submitted = World.centre().learner().submitted();
        World.Learner learner = submitted.learner();
        World.applied(World.confirm(learner, UNIT, 1, 5, UNIT_706, REFERRED));
        World.applied(World.reopen(learner, UNIT, 1, 6));
        shown(submitted).body("status", equalTo("OPEN")).body("result", equalTo(null));
        submit(learner, learner.declare(UNIT))
                .statusCode(409)
                .body("type", equalTo("/problems/unit-already-submitted"))
                .body("submissionId", equalTo(submitted.submission()));
        World.applied(World.confirm(learner, UNIT, 1, 7, UNIT_706));
        shown(submitted).body("status", equalTo("CLOSED")).body("result.outcome", equalTo("PASS"));
    }

    @Test
    void anEarlierAttemptReopenedUnderALaterOneStaysClosedAndNothingNewIsHandedOver() {
        World.Submitted submitted = World.centre().learner().submitted();
        World.Learner learner = submitted.learner();
        World.applied(World.confirm(learner, UNIT, 1, 5, UNIT_706, REFERRED));
        submit(learner, learner.declare(UNIT)).statusCode(201);
        World.applied(World.reopen(learner, UNIT, 1, 6));
        shown(submitted).body("status", equalTo("CLOSED")).body("result", equalTo(null));
        World.applied(World.confirm(learner, UNIT, 2, 7, List.of(REFERRED), REFERRED));
        submit(learner, learner.declare(UNIT)).statusCode(409).body("submissionId", equalTo(submitted.submission()));
    }

    @Test
    void outcomesThatComeLateOrTwiceChangeNothing() {
        World.Submitted submitted = World.centre().learner().submitted();
        World.Learner learner = submitted.learner();
        World.applied(World.reopen(learner, UNIT, 1, 9));
        World.applied(World.confirm(learner, UNIT, 1, 8, UNIT_706));
        shown(submitted).body("status", equalTo("OPEN"));
        World.applied(World.confirm(learner, UNIT, 1, 10, UNIT_706, REFERRED));
        World.applied(World.confirm(learner, UNIT, 1, 10, UNIT_706));
        shown(submitted).body("status", equalTo("CLOSED")).body("result.outcome", equalTo("REFERRAL"));
    }

    @Test
    void anOutcomeBeforeItsSubmissionIsKept() {
        World.Learner learner = World.centre().learner();
        World.applied(World.confirm(learner, UNIT, 1, 3, UNIT_706));
        assertThat(Outboxed.count("select count(*) from criterion_outcome where learner_id = '" + learner.id() + "'"))
                .isEqualTo(5);
    }

    @Test
    void theProducersGoldenBodiesAreRead() {
        World.catalogue();
        World.applied(golden("assessment.unit-outcome-confirmed.v1", 1));
        assertThat(goldenOutcomes("outcome = 'REFERRAL'")).isEqualTo(1);
        World.applied(golden("assessment.unit-outcome-reopened.v1", 2));
        assertThat(goldenOutcomes("outcome is null")).isEqualTo(1);
        assertThat(goldenOutcomes("outcome is not null")).isZero();
    }

    private static UUID golden(String type, long sequence) {
        return World.events()
                .send(
                        "assessment.events",
                        type,
                        GOLDEN_LEARNER,
                        sequence,
                        "000001",
                        GoldenEvents.readWithUnknownField("assessment-service", type));
    }

    private static long goldenOutcomes(String condition) {
        return Outboxed.count("select count(*) from unit_outcome where learner_id = '" + GOLDEN_LEARNER
                + "' and unit = '8431-706' and attempt = 1 and " + condition);
    }

    @Test
    void anOutcomeThatCantBeReadIsADeadLetter() {
        World.Submitted submitted = World.centre().learner().submitted();
        World.Learner learner = submitted.learner();
        World.events()
                .send(
                        "assessment.events",
                        "assessment.unit-outcome-confirmed.v1",
                        learner.id(),
                        4,
                        learner.centre().number(),
                        "{\"learnerId\":\"%s\",\"unit\":\"8431-706\",\"attempt\":0}"
                                .formatted(learner.id())
                                .getBytes(StandardCharsets.UTF_8));
        World.applied(World.confirm(learner, UNIT, 1, 5, UNIT_706));
        shown(submitted).body("status", equalTo("CLOSED"));
        assertThat(Outboxed.of(learner.id()))
                .filteredOn(event -> event.topic().equals("portfolio.dead-letter"))
                .hasSize(1);
    }

    private static ValidatableResponse shown(World.Submitted submitted) {
        return as(submitted.learner().token())
                .get("/portfolio/v1/submissions/" + submitted.submission())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse submit(World.Learner learner, String declaration) {
        return as(learner.token())
                .body(Map.of("unit", UNIT, "declarationId", declaration))
                .post(learner.path() + "/submissions")
                .then();
    }
}
