package org.assessmentcentre.portfolio.gateway;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The pieces of evidence for the professional discussion. */
@Schema(description = "The pieces of evidence for the professional discussion.", requiredProperties = "evidence")
record SelectionRequest(
        @Nullable
        @Schema(
                description = "The learner's own pieces, each with a file and mapped to a unit of the professional"
                        + " discussion.",
                minItems = 1,
                maxItems = 100)
        List<@Nullable UUID> evidence) {}
