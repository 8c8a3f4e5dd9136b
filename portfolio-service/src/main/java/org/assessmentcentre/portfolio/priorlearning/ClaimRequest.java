package org.assessmentcentre.portfolio.priorlearning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim that a criterion was met before. */
@Schema(
        name = "PriorLearningClaimRequest",
        description = "A claim that a criterion was met before.",
        requiredProperties = {"unit", "criterion", "statement", "achievedOn", "evidence"})
record ClaimRequest(
        @Nullable @Schema(maxLength = 40, example = "8431-706")
        String unit,

        @Nullable @Schema(maxLength = 40, example = "8431-706-AC1.1")
        String criterion,

        @Nullable
        @Schema(
                description = "What was learned, where, and how it meets the criterion.",
                maxLength = 2000,
                example = "Led workforce planning on the board's programme at my last trust.")
        String statement,

        @Nullable @Schema(description = "Not in the future.", example = "2024-03-15")
        LocalDate achievedOn,

        @Nullable
        @Schema(
                description = "The learner's own pieces with a file, mapped to this criterion.",
                minItems = 1,
                maxItems = 50)
        List<@Nullable UUID> evidence) {}
