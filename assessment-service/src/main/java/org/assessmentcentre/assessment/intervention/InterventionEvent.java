package org.assessmentcentre.assessment.intervention;

import java.time.Instant;
import org.assessmentcentre.assessment.assessments.AssessmentFact;
import org.assessmentcentre.assessment.assessments.UnitAttempt;

/** What this feature announces; never a note, and of a suspension not the reason. */
sealed interface InterventionEvent extends AssessmentFact {

    @Override
    default String type() {
        return switch (this) {
            case UnitOutcomeReopened ignored -> "assessment.unit-outcome-reopened.v1";
            case AssessmentSuspended ignored -> "assessment.assessment-suspended.v1";
            case AssessmentResumed ignored -> "assessment.assessment-resumed.v1";
        };
    }

    record UnitOutcomeReopened(UnitAttempt of, ReopeningReason reason, Instant reopenedAt)
            implements InterventionEvent {}

    record AssessmentSuspended(UnitAttempt of, Instant suspendedAt) implements InterventionEvent {}

    record AssessmentResumed(UnitAttempt of, Instant resumedAt) implements InterventionEvent {}
}
