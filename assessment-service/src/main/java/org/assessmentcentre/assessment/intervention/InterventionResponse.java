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

        @Schema(description = "What stood on the assessment until then; a reopening takes all of it off.")
        Before before) {

    /** What stood until then. */
    @Schema(description = "What stood on the assessment until then.")
    record Before(
            AssessmentStatus status,
            @Nullable Outcome outcome,
            @Nullable UUID signedBy,
            @Nullable Instant signedAt,
            @Nullable String comments,
            @Nullable Instant confirmedAt) {}

    static InterventionResponse from(Intervention intervention) {
        return new InterventionResponse(
                intervention.id(),
                intervention.assessmentId(),
                intervention.kind(),
                intervention.reason(),
                intervention.note(),
                intervention.madeBy(),
                intervention.madeAt(),
                new Before(
                        intervention.statusBefore(),
                        intervention.outcome(),
                        intervention.signedBy(),
                        intervention.signedAt(),
                        intervention.comments(),
                        intervention.confirmedAt()));
    }
}
