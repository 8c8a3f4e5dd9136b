package org.assessmentcentre.assessment.assessments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.assessment.portfolio.Learner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment in a list. */
@Schema(description = "An assessment in a list.")
record AssessmentSummary(
        UUID id,
        UUID submissionId,
        UUID learnerId,
        @Schema(examples = "ABC1234") @Nullable String registrationNumber,
        @Nullable String givenName,
        @Nullable String familyName,
        @Schema(examples = "8431-706") String unit,
        int attempt,
        AssessmentStatus status,
        Instant submittedAt,
        @Nullable UUID assessorId,
        @Nullable Outcome outcome) {

    static AssessmentSummary from(OpeningAssessment.Shown shown, Optional<Learner> learner) {
        Assessment assessment = shown.assessment();
        return new AssessmentSummary(
                assessment.id(),
                assessment.submissionId(),
                assessment.learnerId(),
                learner.map(Learner::registrationNumber).orElse(null),
                learner.map(Learner::givenName).orElse(null),
                learner.map(Learner::familyName).orElse(null),
                assessment.unit(),
                assessment.attempt(),
                assessment.status(),
                assessment.submittedAt(),
                assessment.assessorId(),
                shown.withResults() ? assessment.outcome() : null);
    }
}
