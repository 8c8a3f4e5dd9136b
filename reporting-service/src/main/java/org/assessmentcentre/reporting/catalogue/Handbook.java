package org.assessmentcentre.reporting.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A handbook version: its units with their criteria, and the Appendix B mapping. */
public record Handbook(
        String qualification, String version, StandardVersion standard, List<Unit> units, Mapping mapping) {

    /** The standard version the mapping speaks of. */
    public record StandardVersion(String code, String version) {
        public StandardVersion {
            Objects.requireNonNull(code, "standard.code");
            Objects.requireNonNull(version, "standard.version");
        }
    }

    public record Unit(String ref, String title, List<LearningOutcome> learningOutcomes) {
        public Unit {
            Objects.requireNonNull(ref, "unit.ref");
            Objects.requireNonNull(title, "unit.title");
            learningOutcomes = List.copyOf(learningOutcomes);
        }

        /** The references of the unit's criteria, in the handbook's order. */
        public List<String> criteria() {
            return learningOutcomes.stream()
                    .flatMap(outcome -> outcome.criteria().stream())
                    .map(Criterion::ref)
                    .toList();
        }
    }

    public record LearningOutcome(List<Criterion> criteria) {
        public LearningOutcome {
            criteria = List.copyOf(criteria);
        }
    }

    public record Criterion(String ref) {
        public Criterion {
            Objects.requireNonNull(ref, "criterion.ref");
        }
    }

    /** Appendix B: the criteria of each KSB and of each pass grading descriptor, in the order printed. */
    public record Mapping(Map<String, List<String>> ksbs, Map<String, List<String>> descriptors) {
        public Mapping {
            ksbs = ordered(ksbs);
            descriptors = ordered(descriptors);
        }

        private static Map<String, List<String>> ordered(Map<String, List<String>> codes) {
            Map<String, List<String>> copy = new LinkedHashMap<>();
            codes.forEach((code, criteria) -> copy.put(code, List.copyOf(criteria)));
            return Collections.unmodifiableMap(copy);
        }
    }

    public Handbook {
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(standard, "standard");
        units = List.copyOf(units);
        Set<String> known = new LinkedHashSet<>();
        units.forEach(unit -> known.addAll(unit.criteria()));
        if (known.isEmpty()) {
            throw new IllegalArgumentException("The handbook has no criterion: " + qualification + " " + version);
        }
        requireKnown(known, mapping.ksbs());
        requireKnown(known, mapping.descriptors());
    }

    private static void requireKnown(Set<String> known, Map<String, List<String>> mapping) {
        mapping.forEach((code, criteria) -> {
            if (!known.containsAll(criteria)) {
                throw new IllegalArgumentException(code + " maps to a criterion the handbook lacks: " + criteria);
            }
        });
    }
}
