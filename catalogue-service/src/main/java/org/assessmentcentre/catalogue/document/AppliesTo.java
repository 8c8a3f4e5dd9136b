package org.assessmentcentre.catalogue.document;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a rule concerns; every bound that is there must hold. Age is that at the original start, in years. */
public record AppliesTo(
        @Schema(description = "Started on this day or later.") @Nullable
        LocalDate startedFrom,

        @Schema(description = "Started before this day.") @Nullable
        LocalDate startedBefore,

        @Schema(description = "That age or older.") @Nullable
        Integer ageAtStartFrom,

        @Schema(description = "Younger than that.") @Nullable
        Integer ageAtStartBelow) {}
