package org.assessmentcentre.reporting.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.reporting.assessment.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CriterionFactsTest {

    private static final Set<UUID> EVIDENCE = Set.of(UUID.randomUUID());
    private static final CriterionFacts.Decision PASS = new CriterionFacts.Decision(1, Outcome.PASS);
    private static final CriterionFacts.Decision REFERRAL = new CriterionFacts.Decision(1, Outcome.REFERRAL);

    private static CriterionStanding standing(
            Set<UUID> evidence,
            int submittedAttempt,
            CriterionFacts.@Nullable Decision decision,
            long decisionsChangedAt,
            CriterionFacts.@Nullable Confirmation confirmation) {
        return new CriterionFacts(evidence, submittedAttempt, decision, decisionsChangedAt, confirmation).standing();
    }

    private static CriterionStanding settled(CriterionState state) {
        return new CriterionStanding(state, false);
    }

    private static CriterionStanding provisional(CriterionState state) {
        return new CriterionStanding(state, true);
    }

    @Test
    void withoutAnyFactThereIsNothing() {
        assertThat(CriterionFacts.NOTHING.standing()).isEqualTo(settled(CriterionState.NONE));
    }

    @Test
    void evidenceIsMapped() {
        assertThat(standing(EVIDENCE, 0, null, 0, null)).isEqualTo(settled(CriterionState.MAPPED));
    }

    @Test
    void unmappingTheLastEvidenceTakesItBackToNothing() {
        assertThat(standing(Set.of(), 0, null, 0, null)).isEqualTo(settled(CriterionState.NONE));
    }

    @Test
    void aSubmissionStandsEvenWhenTheEvidenceIsUnmappedLater() {
        assertThat(standing(Set.of(), 1, null, 0, null)).isEqualTo(settled(CriterionState.SUBMITTED));
    }

    @Test
    void aDecisionIsProvisionalUntilConfirmed() {
        assertThat(standing(EVIDENCE, 1, PASS, 5, null)).isEqualTo(provisional(CriterionState.PASSED));
        assertThat(standing(EVIDENCE, 1, REFERRAL, 5, null)).isEqualTo(provisional(CriterionState.REFERRED));
    }

    @Test
    void aDecisionCountsBeforeItsSubmissionIsSeen() {
        assertThat(standing(Set.of(), 0, PASS, 5, null)).isEqualTo(provisional(CriterionState.PASSED));
    }

    @Test
    void aSupersededDecisionTakesItBackToSubmitted() {
        assertThat(standing(EVIDENCE, 1, null, 6, null)).isEqualTo(settled(CriterionState.SUBMITTED));
    }

    @Test
    void aConfirmedOutcomeSettlesIt() {
        assertThat(standing(EVIDENCE, 1, PASS, 5, new CriterionFacts.Confirmation(1, Outcome.PASS, 9)))
                .isEqualTo(settled(CriterionState.CONFIRMED));
        assertThat(standing(EVIDENCE, 1, REFERRAL, 5, new CriterionFacts.Confirmation(1, Outcome.REFERRAL, 9)))
                .isEqualTo(settled(CriterionState.REFERRED));
    }

    @Test
    void aConfirmationCountsBeforeItsDecisionIsSeen() {
        assertThat(standing(Set.of(), 0, null, 0, new CriterionFacts.Confirmation(1, Outcome.PASS, 9)))
                .isEqualTo(settled(CriterionState.CONFIRMED));
    }

    @Test
    void reopeningTakesItBackToTheProvisionalDecision() {
        assertThat(standing(EVIDENCE, 1, PASS, 5, null)).isEqualTo(provisional(CriterionState.PASSED));
    }

    @Test
    void aDecisionChangedAfterTheConfirmationOvertakesIt() {
        CriterionFacts.Confirmation confirmed = new CriterionFacts.Confirmation(1, Outcome.PASS, 9);
        assertThat(standing(EVIDENCE, 1, null, 10, confirmed)).isEqualTo(settled(CriterionState.SUBMITTED));
        assertThat(standing(EVIDENCE, 1, REFERRAL, 11, confirmed)).isEqualTo(provisional(CriterionState.REFERRED));
        assertThat(standing(EVIDENCE, 1, PASS, 8, confirmed)).isEqualTo(settled(CriterionState.CONFIRMED));
    }

    @Test
    void aReferredCriterionSubmittedAgainIsSubmitted() {
        assertThat(standing(EVIDENCE, 2, REFERRAL, 5, null)).isEqualTo(settled(CriterionState.SUBMITTED));
        assertThat(standing(EVIDENCE, 2, REFERRAL, 5, new CriterionFacts.Confirmation(1, Outcome.REFERRAL, 9)))
                .isEqualTo(settled(CriterionState.SUBMITTED));
    }

    @Test
    void aPassIsCarriedForwardWhateverIsSubmittedLater() {
        assertThat(standing(EVIDENCE, 2, PASS, 5, null)).isEqualTo(provisional(CriterionState.PASSED));
        assertThat(standing(EVIDENCE, 2, PASS, 5, new CriterionFacts.Confirmation(1, Outcome.PASS, 9)))
                .isEqualTo(settled(CriterionState.CONFIRMED));
    }

    @Test
    void theSecondAttemptIsDecidedAsTheFirst() {
        assertThat(standing(EVIDENCE, 2, new CriterionFacts.Decision(2, Outcome.REFERRAL), 12, null))
                .isEqualTo(provisional(CriterionState.REFERRED));
        assertThat(standing(EVIDENCE, 2, new CriterionFacts.Decision(2, Outcome.PASS), 12, null))
                .isEqualTo(provisional(CriterionState.PASSED));
    }

    @Test
    void withoutProvisionalResultsADecidedCriterionReadsAsSubmittedAndAConfirmedOneAsItIs() {
        assertThat(provisional(CriterionState.PASSED).withoutProvisional())
                .isEqualTo(settled(CriterionState.SUBMITTED));
        assertThat(provisional(CriterionState.REFERRED).withoutProvisional())
                .isEqualTo(settled(CriterionState.SUBMITTED));
        for (CriterionState state : CriterionState.values()) {
            assertThat(settled(state).withoutProvisional()).isEqualTo(settled(state));
        }
    }
}
