package org.assessmentcentre.portfolio.submission;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of an assignment; each kind has its own fields. */
@Schema(
        name = "AssignmentComponent",
        description = "A part of an assignment: WRITTEN with words, PRESENTATION with slides and speakerNotes,"
                + " PROFESSIONAL_DISCUSSION with timestampSummary. These name the learner's own evidence.",
        requiredProperties = {"kind", "evidenceId"})
record ComponentRequest(
        @Nullable @Schema(example = "WRITTEN") ComponentKind kind,
        @Nullable UUID evidenceId,

        @Nullable @Schema(description = "Of a written part.", minimum = "1", maximum = "100000", example = "2400")
        Integer words,

        @Nullable @Schema(description = "Of a presentation.")
        UUID slides,

        @Nullable @Schema(description = "Of a presentation.")
        UUID speakerNotes,

        @Nullable @Schema(description = "Of a professional discussion.")
        UUID timestampSummary) {}
