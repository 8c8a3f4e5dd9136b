package org.assessmentcentre.portfolio.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What this service reads of {@code assessment.unit-outcome-confirmed.v1}. */
public record UnitOutcomeConfirmed(
        UUID learnerId,
        String unit,
        int attempt,
        Outcome outcome,
        Instant confirmedAt,
        List<CriterionOutcome> criteria) {

    public UnitOutcomeConfirmed {
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(confirmedAt, "confirmedAt");
        criteria = List.copyOf(criteria);
        if (attempt < 1 || criteria.isEmpty()) {
            throw new IllegalArgumentException("An outcome of attempt " + attempt + " of " + criteria);
        }
    }

    /** What a criterion of the attempt came to. */
    public record CriterionOutcome(String criterion, Outcome outcome) {

        public CriterionOutcome {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(outcome, "outcome");
        }
    }
}
