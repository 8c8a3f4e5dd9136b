package org.assessmentcentre.assessment.decisions;

import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.AssessmentFact;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.assessmentcentre.assessment.assessments.UnitAttempt;
import org.jspecify.annotations.Nullable;

/** What this feature announces; never the assessor's words. */
sealed interface DecisionEvent extends AssessmentFact {

    @Override
    default String type() {
        return switch (this) {
            case DecisionRecorded ignored -> "assessment.decision-recorded.v1";
            case DecisionSuperseded ignored -> "assessment.decision-superseded.v1";
        };
    }

    record DecisionRecorded(
            UUID decisionId,
            UnitAttempt of,
            String criterion,
            Outcome outcome,
            Basis basis,
            @Nullable ReferralReason referralReason,
            Instant decidedAt,
            UUID decidedBy,
            @Nullable UUID supersedes)
            implements DecisionEvent {

        static DecisionRecorded of(Decision decision, UnitAttempt of) {
            return new DecisionRecorded(
                    decision.id(),
                    of,
                    decision.criterion(),
                    decision.outcome(),
                    decision.basis(),
                    decision.referralReason(),
                    decision.decidedAt(),
                    decision.decidedBy(),
                    decision.supersedes());
        }
    }

    record DecisionSuperseded(
            UUID decisionId, UUID supersededBy, UnitAttempt of, String criterion, Instant supersededAt)
            implements DecisionEvent {}
}
