package org.assessmentcentre.reporting.portfolio;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A learner's apprenticeship.
 *
 * @param startedOn the original start
 * @param ageAtStart in whole years on that day
 */
public record Apprenticeship(
        String standard, String standardVersion, String plan, LocalDate startedOn, int ageAtStart) {

    public Apprenticeship {
        Objects.requireNonNull(standard, "apprenticeship.standard");
        Objects.requireNonNull(standardVersion, "apprenticeship.standardVersion");
        Objects.requireNonNull(plan, "apprenticeship.plan");
        Objects.requireNonNull(startedOn, "apprenticeship.startedOn");
        if (ageAtStart < 1) {
            throw new IllegalArgumentException("apprenticeship.ageAtStart is absent or no age: " + ageAtStart);
        }
    }
}
