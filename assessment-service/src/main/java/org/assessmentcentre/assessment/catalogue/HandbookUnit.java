package org.assessmentcentre.assessment.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A unit of a handbook version, as far as assessment reads it. */
public record HandbookUnit(String ref, String title, List<LearningOutcome> learningOutcomes) {

    public HandbookUnit {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
        learningOutcomes = List.copyOf(learningOutcomes);
    }

    public Optional<Criterion> criterion(String ref) {
        return learningOutcomes.stream()
                .flatMap(outcome -> outcome.criteria().stream())
                .filter(criterion -> criterion.ref().equals(ref))
                .findFirst();
    }

    /** A learning outcome and its assessment criteria, in the handbook's order. */
    public record LearningOutcome(String ref, String number, String statement, List<Criterion> criteria) {

        public LearningOutcome {
            Objects.requireNonNull(ref, "ref");
            criteria = List.copyOf(criteria);
        }
    }

    /** An assessment criterion and what sufficiency asks for it; every requirement must be met. */
    public record Criterion(String ref, String number, String verb, String statement, List<Requirement> requirements) {

        public Criterion {
            Objects.requireNonNull(ref, "ref");
            requirements = List.copyOf(requirements);
        }
    }

    /** One sufficiency requirement. */
    public record Requirement(String ref, String kind, String statement) {

        public Requirement {
            Objects.requireNonNull(ref, "ref");
        }
    }
}
