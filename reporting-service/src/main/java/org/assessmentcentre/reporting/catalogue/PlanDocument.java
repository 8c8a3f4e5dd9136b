package org.assessmentcentre.reporting.catalogue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An assessment plan as the catalogue writes it: a rule is its kind and the fields of that kind. */
record PlanDocument(String standard, String plan, List<Rule> rules) {

    record Rule(
            String id,
            RuleKind kind,
            String statement,
            Strictness strictness,
            Basis basis,
            String source,
            RuleTerms.@Nullable AppliesTo appliesTo,
            RuleTerms.@Nullable InForce inForce,
            boolean centreMaySetStrictness,
            @Nullable Integer level,
            @Nullable List<String> alternatives,
            @Nullable Integer maxSummaryWords,
            @Nullable List<String> excludedCriteria,
            @Nullable Integer typicalPieces,
            @Nullable Integer maxRecordingMinutes,
            @Nullable EpaMethod epaMethod,
            @Nullable List<String> parties,
            @Nullable Integer months,
            @Nullable Integer percent,
            @Nullable Integer floorHours,
            @Nullable Integer publishedHours,
            @Nullable String qualification) {

        Rule {
            Objects.requireNonNull(kind, "rule.kind");
        }

        GatewayRule toRule() {
            RuleTerms terms = new RuleTerms(
                    id,
                    statement,
                    strictness,
                    basis,
                    source,
                    appliesTo == null ? RuleTerms.AppliesTo.EVERYONE : appliesTo,
                    inForce == null ? RuleTerms.InForce.ALWAYS : inForce,
                    centreMaySetStrictness);
            return switch (kind) {
                case EMPLOYER_SATISFIED -> new GatewayRule.EmployerSatisfied(terms);
                case ENGLISH_AND_MATHS ->
                    new GatewayRule.EnglishAndMaths(terms, number(level, "level"), listed(alternatives));
                case ENGLISH_AND_MATHS_DISCUSSION -> new GatewayRule.EnglishAndMathsDiscussion(terms);
                case PROPOSAL_SUMMARY ->
                    new GatewayRule.ProposalSummary(
                            terms, number(maxSummaryWords, "maxSummaryWords"), listed(excludedCriteria));
                case PORTFOLIO_SELECTION ->
                    new GatewayRule.PortfolioSelection(
                            terms,
                            number(typicalPieces, "typicalPieces"),
                            number(maxRecordingMinutes, "maxRecordingMinutes"),
                            required(epaMethod, "epaMethod"));
                case PORTFOLIO_PIECES -> new GatewayRule.PortfolioPieces(terms, number(typicalPieces, "typicalPieces"));
                case KSBS_MAPPED -> new GatewayRule.KsbsMapped(terms, required(epaMethod, "epaMethod"));
                case PORTFOLIO_REVIEWED -> new GatewayRule.PortfolioReviewed(terms, listed(parties));
                case MINIMUM_MONTHS_ON_PROGRAMME ->
                    new GatewayRule.MinimumMonthsOnProgramme(terms, number(months, "months"));
                case OFF_THE_JOB_PERCENT -> new GatewayRule.OffTheJobPercent(terms, number(percent, "percent"));
                case OFF_THE_JOB_HOURS ->
                    new GatewayRule.OffTheJobHours(terms, number(floorHours, "floorHours"), publishedHours);
                case QUALIFICATION_ACHIEVED ->
                    new GatewayRule.QualificationAchieved(terms, required(qualification, "qualification"));
            };
        }

        private int number(@Nullable Integer value, String field) {
            int given = required(value, field);
            if (given < 1) {
                throw new IllegalArgumentException(id + "." + field + " must be 1 or more: " + given);
            }
            return given;
        }

        private <T> T required(@Nullable T value, String field) {
            if (value == null) {
                throw new IllegalArgumentException("The rule " + id + " of kind " + kind + " lacks " + field);
            }
            return value;
        }

        private static List<String> listed(@Nullable List<String> values) {
            return values == null ? List.of() : List.copyOf(values);
        }
    }

    PlanDocument {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(plan, "plan");
        rules = List.copyOf(rules);
    }

    AssessmentPlan toPlan() {
        return new AssessmentPlan(
                standard, plan, rules.stream().map(Rule::toRule).toList());
    }
}
