package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The last day of learning. */
@Schema(description = "The last day of learning.", requiredProperties = "endedOn")
record LearningEndRequest(
        @Nullable @Schema(description = "On programme, and not in the future.", example = "2026-11-13")
        LocalDate endedOn) {}
