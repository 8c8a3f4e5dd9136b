package org.assessmentcentre.portfolio.hours;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Off-the-job training on one day. */
@Schema(
        description = "Off-the-job training on one day.",
        requiredProperties = {"on", "minutes", "activity"})
record HoursRequest(
        @Nullable @Schema(description = "On programme, and not in the future.", example = "2026-10-05")
        LocalDate on,

        @Nullable
        @Schema(
                description = "With all other entries of the day, 1440 at most.",
                minimum = "1",
                maximum = "1440",
                example = "180")
        Integer minutes,

        @Nullable @Schema(maxLength = 500, example = "Workshop on system dynamics")
        String activity) {}
