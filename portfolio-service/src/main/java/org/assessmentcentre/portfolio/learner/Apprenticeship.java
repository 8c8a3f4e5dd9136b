package org.assessmentcentre.portfolio.learner;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The apprenticeship a learner is on.
 *
 * @param standard from the handbook version, not from the request
 * @param plan the assessment plan of that version of the standard
 * @param ageAtStart in completed years on the first day; rules on English and maths depend on it
 */
@Embeddable
@Schema(description = "The apprenticeship the learner is on. Standard and plan come from the handbook version.")
public record Apprenticeship(
        @Schema(example = "ST0480") String standard,
        @Schema(example = "1.2") String standardVersion,
        @Schema(example = "AP03") String plan,
        LocalDate startedOn,
        LocalDate plannedEndOn,
        @Schema(description = "In completed years.") int ageAtStart,

        @Nullable
        @Schema(description = "Contracted hours a week; off-the-job hours are measured against them.", example = "37.5")
        BigDecimal weeklyHours) {

    public Apprenticeship {
        weeklyHours = weeklyHours == null ? null : weeklyHours.setScale(2);
    }
}
