package org.assessmentcentre.portfolio.assessment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What this service reads of {@code assessment.unit-outcome-reopened.v1}. */
public record UnitOutcomeReopened(UUID learnerId, String unit, int attempt, Instant reopenedAt) {

    public UnitOutcomeReopened {
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(reopenedAt, "reopenedAt");
        if (attempt < 1) {
            throw new IllegalArgumentException("Reopened attempt " + attempt);
        }
    }
}
