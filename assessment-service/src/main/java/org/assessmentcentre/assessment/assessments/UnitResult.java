package org.assessmentcentre.assessment.assessments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of a unit, over every criterion it has.
 *
 * @param criteria of this attempt
 * @param carried of earlier attempts
 */
public record UnitResult(List<CriterionOutcome> criteria, List<CarriedOutcome> carried) {

    public UnitResult {
        criteria = List.copyOf(criteria);
        carried = List.copyOf(carried);
    }

    public Outcome outcome() {
        return Outcome.ofUnit(Stream.concat(
                        criteria.stream().map(CriterionOutcome::outcome),
                        carried.stream().map(CarriedOutcome::outcome))
                .toList());
    }

    /** For events, where nothing carried forward is absent. */
    public @Nullable List<CarriedOutcome> carriedIfAny() {
        return carried.isEmpty() ? null : carried;
    }
}
