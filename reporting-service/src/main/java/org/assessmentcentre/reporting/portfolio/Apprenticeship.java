package org.assessmentcentre.reporting.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A learner's apprenticeship.
 *
 * @param startedOn the original start
 * @param ageAtStart in whole years on that day
 * @param weeklyHours the hours of the contract; absent until they are recorded
 */
public record Apprenticeship(
        String standard,
        String standardVersion,
        String plan,
        LocalDate startedOn,
        int ageAtStart,
        @Nullable BigDecimal weeklyHours) {

    public Apprenticeship {
        Objects.requireNonNull(standard, "apprenticeship.standard");
        Objects.requireNonNull(standardVersion, "apprenticeship.standardVersion");
        Objects.requireNonNull(plan, "apprenticeship.plan");
        Objects.requireNonNull(startedOn, "apprenticeship.startedOn");
        if (ageAtStart < 1) {
            throw new IllegalArgumentException("apprenticeship.ageAtStart is absent or no age: " + ageAtStart);
        }
        if (weeklyHours != null && weeklyHours.signum() <= 0) {
            throw new IllegalArgumentException("apprenticeship.weeklyHours must be more than 0: " + weeklyHours);
        }
    }
}
