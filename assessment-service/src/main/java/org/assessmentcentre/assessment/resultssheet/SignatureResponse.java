package org.assessmentcentre.assessment.resultssheet;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.AssessmentStatus;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed sheet. */
@Schema(description = "The signed results sheet's outcome, and where it went from there.")
record SignatureResponse(
        UUID assessmentId,

        @Schema(description = "PASS when every criterion passed.")
        Outcome outcome,

        @Schema(description = "HELD for a quality check, or WAITING.")
        AssessmentStatus status,

        Instant signedAt,
        @Schema(description = "The assessor's staff id.") UUID signedBy) {

    static SignatureResponse from(Assessment signed) {
        return new SignatureResponse(
                signed.id(),
                Objects.requireNonNull(signed.outcome()),
                signed.status(),
                Objects.requireNonNull(signed.signedAt()),
                Objects.requireNonNull(signed.signedBy()));
    }
}
