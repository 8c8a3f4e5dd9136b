package org.assessmentcentre.portfolio.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declaration to sign. */
@Schema(
        description = "A declaration of authenticity to sign for a unit.",
        requiredProperties = {"unit", "statement", "signedName"})
record DeclarationRequest(
        @Nullable @Schema(maxLength = 40, example = "8431-706")
        String unit,

        @Nullable @Schema(example = "OWN_WORK") Statement statement,

        @Nullable
        @Schema(description = "The learner's name, typed as a signature.", maxLength = 200, example = "Amara Lindqvist")
        String signedName) {}
