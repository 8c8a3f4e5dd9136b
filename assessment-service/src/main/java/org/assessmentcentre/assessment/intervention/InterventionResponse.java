package org.assessmentcentre.assessment.intervention;

import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.AssessmentStatus;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A suspension, resumption or reopening. */
@Schema(description = "A suspension, resumption or reopening as it was made.")
record InterventionResponse(
        UUID id,
        UUID assessmentId,
        InterventionKind kind,

        @Schema(
                description = "APPEAL or CORRECTION of a reopening, AUTHENTICITY or MALPRACTICE of a suspension.",
                examples = "APPEAL")
        @Nullable
        String reason,

        String note,
        @Schema(description = "The staff id.") UUID madeBy,
        Instant madeAt,
        AssessmentStatus statusBefore,

        @Schema(description = "The unit's outcome until then.") @Nullable
        Outcome outcomeBefore) {

    static InterventionResponse from(Intervention intervention) {
        return new InterventionResponse(
                intervention.id(),
                intervention.assessmentId(),
                intervention.kind(),
                intervention.reason(),
                intervention.note(),
                intervention.madeBy(),
                intervention.madeAt(),
                intervention.statusBefore(),
                intervention.outcome());
    }
}
