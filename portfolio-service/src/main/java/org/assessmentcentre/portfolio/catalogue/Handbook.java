package org.assessmentcentre.portfolio.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this service asks of one version of a qualification's handbook. */
public record Handbook(
        String qualification,
        String version,
        int minimumAge,
        int registrationValidityYears,
        List<Route> routes,
        StandardRef standard,
        List<Unit> units) {

    public Handbook {
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(standard, "standard");
        routes = List.copyOf(routes);
        units = List.copyOf(units);
        if (minimumAge < 0 || registrationValidityYears < 1 || routes.isEmpty() || units.isEmpty()) {
            throw new IllegalArgumentException("A handbook without age, validity, routes or units: " + qualification);
        }
    }

    public record Route(String code) {
        public Route {
            Objects.requireNonNull(code, "code");
        }
    }

    /** The apprenticeship standard that the version maps to. */
    public record StandardRef(String code, String version) {
        public StandardRef {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(version, "version");
        }
    }

    /**
     * A unit.
     *
     * @param ksbGrouping the grouping of the standard it maps to; null in what an earlier version kept
     * @param assignmentBrief null in what an earlier version kept
     */
    public record Unit(
            String ref,
            String title,
            @Nullable String ksbGrouping,
            @Nullable AssignmentBrief assignmentBrief,
            List<LearningOutcome> learningOutcomes) {
        public Unit {
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(title, "title");
            learningOutcomes = List.copyOf(learningOutcomes);
        }

        /** Its criteria in the handbook's order. */
        public List<Criterion> criteria() {
            return learningOutcomes.stream()
                    .flatMap(outcome -> outcome.criteria().stream())
                    .toList();
        }
    }

    /** The typical size of a unit's assignment, and how long its recordings may be. */
    public record AssignmentBrief(int words, int tolerancePercent, int presentationMinutes, int discussionMinutes) {

        public AssignmentBrief {
            if (words < 1 || tolerancePercent < 0 || presentationMinutes < 1 || discussionMinutes < 1) {
                throw new IllegalArgumentException("A brief of " + words + " words");
            }
        }
    }

    public record LearningOutcome(String ref, String number, String statement, List<Criterion> criteria) {
        public LearningOutcome {
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(statement, "statement");
            criteria = List.copyOf(criteria);
        }
    }

    public record Criterion(String ref, String number, String statement) {
        public Criterion {
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(statement, "statement");
        }
    }

    public boolean hasRoute(String code) {
        return routes.stream().anyMatch(route -> route.code().equals(code));
    }

    public Optional<Unit> unit(String ref) {
        return units.stream().filter(unit -> unit.ref().equals(ref)).findFirst();
    }

    /** The unit a criterion belongs to; empty when this version has no such criterion. */
    public Optional<Unit> unitOfCriterion(String criterion) {
        return units.stream()
                .filter(unit ->
                        unit.criteria().stream().anyMatch(each -> each.ref().equals(criterion)))
                .findFirst();
    }
}
