package org.assessmentcentre.assessment.allocation;

import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.AssessmentFact;
import org.assessmentcentre.assessment.assessments.UnitAttempt;

/** What this feature announces. */
sealed interface AllocationEvent extends AssessmentFact {

    @Override
    default String type() {
        return switch (this) {
            case AssessmentAllocated ignored -> "assessment.assessment-allocated.v1";
        };
    }

    record AssessmentAllocated(
            UnitAttempt of, UUID submissionId, UUID assessorId, String assessorAccount, Instant allocatedAt)
            implements AllocationEvent {}
}
