package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The talk about English and maths. */
@Schema(
        description = "The talk about English and maths.",
        requiredProperties = {"discussedOn", "note"})
record DiscussionRequest(
        @Nullable @Schema(description = "On programme, and not in the future.", example = "2026-09-14")
        LocalDate discussedOn,

        @Nullable
        @Schema(maxLength = 2000, example = "Talked over English and maths; goes on without functional skills.")
        String note) {}
