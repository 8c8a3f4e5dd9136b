package org.assessmentcentre.portfolio.assessment;

import java.util.Objects;
import java.util.UUID;

/** What this service reads of {@code assessment.assessment-allocated.v1}. */
record AssessmentAllocated(
        UUID assessmentId, UUID submissionId, UUID learnerId, String centre, String assessorAccount) {

    AssessmentAllocated {
        Objects.requireNonNull(assessmentId, "assessmentId");
        Objects.requireNonNull(submissionId, "submissionId");
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(assessorAccount, "assessorAccount");
    }
}
