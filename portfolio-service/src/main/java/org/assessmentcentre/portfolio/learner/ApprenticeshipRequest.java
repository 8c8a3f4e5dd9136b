package org.assessmentcentre.portfolio.learner;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An apprenticeship as a client writes it: dates and hours, and what follows from them if it likes. */
@Schema(
        description =
                "An apprenticeship. Its standard and plan follow from the handbook version, the age from the date of birth; sent,"
                        + " they must be those.",
        requiredProperties = {"startedOn", "plannedEndOn"})
record ApprenticeshipRequest(
        @Nullable @Schema(description = "The first day on programme.", example = "2026-09-01")
        LocalDate startedOn,

        @Nullable @Schema(description = "Later than startedOn.", example = "2028-03-01")
        LocalDate plannedEndOn,

        @Nullable
        @Schema(
                description = "Contracted hours a week, with two decimals at most.",
                minimum = "1",
                maximum = "60",
                example = "37.5")
        BigDecimal weeklyHours,

        @Nullable @Schema(maxLength = 40, example = "ST0480")
        String standard,

        @Nullable @Schema(maxLength = 40, example = "1.2") String standardVersion,
        @Nullable @Schema(maxLength = 40, example = "AP03") String plan,

        @Nullable @Schema(description = "In completed years, on startedOn.", readOnly = true, example = "41")
        Integer ageAtStart) {}
