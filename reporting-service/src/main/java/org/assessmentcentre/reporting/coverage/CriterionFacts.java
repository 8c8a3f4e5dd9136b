package org.assessmentcentre.reporting.coverage;

import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.reporting.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The latest facts about one learner's criterion, kept apart as they came.
 *
 * @param mappedEvidence the evidence mapped to it at present
 * @param submittedAttempt the last attempt it was submitted at; 0 when never
 * @param decision the newest decision that was not superseded
 * @param decisionsChangedAt the place, among the learner's assessment events, of the last decision or superseding;
 *     0 when there was none
 * @param confirmation the newest confirmed outcome that was not reopened
 */
public record CriterionFacts(
        Set<UUID> mappedEvidence,
        int submittedAttempt,
        @Nullable Decision decision,
        long decisionsChangedAt,
        @Nullable Confirmation confirmation) {

    public static final CriterionFacts NOTHING = new CriterionFacts(Set.of(), 0, null, 0, null);

    public record Decision(int attempt, Outcome outcome) {}

    /** @param at its place among the learner's assessment events */
    public record Confirmation(int attempt, Outcome outcome, long at) {}

    public CriterionFacts {
        mappedEvidence = Set.copyOf(mappedEvidence);
    }

    public boolean isMapped() {
        return !mappedEvidence.isEmpty();
    }

    /** Where the criterion stands. The latest word counts: a confirmation, unless a decision changed after it. */
    public CriterionStanding standing() {
        if (confirmation != null && confirmation.at() > decisionsChangedAt) {
            return decided(confirmation.outcome(), confirmation.attempt(), true);
        }
        if (decision != null) {
            return decided(decision.outcome(), decision.attempt(), false);
        }
        return new CriterionStanding(undecided(), false);
    }

    private CriterionStanding decided(Outcome outcome, int attempt, boolean confirmed) {
        return switch (outcome) {
            case PASS ->
                new CriterionStanding(confirmed ? CriterionState.CONFIRMED : CriterionState.PASSED, !confirmed);
            case REFERRAL ->
                submittedAttempt > attempt
                        ? new CriterionStanding(CriterionState.SUBMITTED, false)
                        : new CriterionStanding(CriterionState.REFERRED, !confirmed);
        };
    }

    private CriterionState undecided() {
        if (submittedAttempt > 0) {
            return CriterionState.SUBMITTED;
        }
        return isMapped() ? CriterionState.MAPPED : CriterionState.NONE;
    }
}
