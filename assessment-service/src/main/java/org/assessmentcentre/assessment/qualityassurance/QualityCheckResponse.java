package org.assessmentcentre.assessment.qualityassurance;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quality check. */
@Schema(description = "A quality check as it was made.")
record QualityCheckResponse(
        UUID id,
        UUID assessmentId,
        CheckVerdict verdict,
        String comment,

        @Schema(description = "The quality assurer's staff id.")
        UUID checkedBy,

        Instant checkedAt) {

    static QualityCheckResponse from(QualityCheck check) {
        return new QualityCheckResponse(
                check.id(),
                check.assessmentId(),
                check.verdict(),
                check.comment(),
                check.checkedBy(),
                check.checkedAt());
    }
}
