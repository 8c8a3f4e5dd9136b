package org.assessmentcentre.portfolio.hours;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an entry is cancelled. */
@Schema(description = "Why an entry is cancelled.", requiredProperties = "reason")
record CancellationRequest(
        @Nullable @Schema(maxLength = 500, example = "Entered twice")
        String reason) {}
