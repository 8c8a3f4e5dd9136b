package org.assessmentcentre.assessment.assessments;

import java.util.List;
import java.util.Objects;

/** A criterion and how it was decided, as events list it. */
public record CriterionOutcome(String criterion, Outcome outcome) {

    /** Of criteria that are all decided. */
    public static List<CriterionOutcome> allOf(List<AssessmentCriterion> criteria) {
        return criteria.stream()
                .map(decided -> new CriterionOutcome(
                        decided.criterion(), Objects.requireNonNull(decided.outcome(), decided.criterion())))
                .toList();
    }
}
