package org.assessmentcentre.portfolio.learner;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The dates of an apprenticeship. */
@Schema(
        description = "The dates of an apprenticeship; its standard follows from the handbook version.",
        requiredProperties = {"startedOn", "plannedEndOn"})
record ApprenticeshipRequest(
        @Nullable @Schema(description = "The first day on programme.", example = "2026-09-01")
        LocalDate startedOn,

        @Nullable @Schema(description = "Later than startedOn.", example = "2028-03-01")
        LocalDate plannedEndOn) {}
