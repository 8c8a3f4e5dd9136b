package org.assessmentcentre.portfolio.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What this service asks of an assessment plan: the limits of what is put forward at gateway. */
public record AssessmentPlan(String standard, String plan, List<Rule> rules) {

    private static final int SECONDS_OF_A_MINUTE = 60;

    public AssessmentPlan {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(plan, "plan");
        rules = List.copyOf(rules);
    }

    /** A rule of the plan; each kind fills its own fields. */
    public record Rule(
            String kind,
            @Nullable Integer maxSummaryWords,
            @Nullable Integer maxRecordingMinutes,
            @Nullable String epaMethod,
            @Nullable List<String> excludedCriteria) {

        public Rule {
            Objects.requireNonNull(kind, "kind");
            excludedCriteria = excludedCriteria == null ? null : List.copyOf(excludedCriteria);
        }
    }

    /** The most words a proposal's summary may have. */
    public Optional<Integer> mostSummaryWords() {
        return of("PROPOSAL_SUMMARY").map(Rule::maxSummaryWords);
    }

    /** The longest that a recording in the selection may play, in seconds. */
    public Optional<Integer> longestRecordingSeconds() {
        return of("PORTFOLIO_SELECTION").map(Rule::maxRecordingMinutes).map(minutes -> minutes * SECONDS_OF_A_MINUTE);
    }

    /** The method of end-point assessment that the selection is for. */
    public Optional<String> selectionMethod() {
        return of("PORTFOLIO_SELECTION").map(Rule::epaMethod);
    }

    /** The criteria whose evidence stays out of what is put forward. */
    public Set<String> excludedCriteria() {
        return rules.stream()
                .map(Rule::excludedCriteria)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private Optional<Rule> of(String kind) {
        return rules.stream().filter(rule -> rule.kind().equals(kind)).findFirst();
    }
}
