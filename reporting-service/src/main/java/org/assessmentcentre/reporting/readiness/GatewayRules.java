package org.assessmentcentre.reporting.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assessmentcentre.reporting.catalogue.EpaMethod;
import org.assessmentcentre.reporting.catalogue.GatewayRule;
import org.assessmentcentre.reporting.catalogue.Strictness;
import org.assessmentcentre.reporting.coverage.Coverage;
import org.assessmentcentre.reporting.portfolio.DiplomaAtGateway;
import org.jspecify.annotations.Nullable;

/** Judges one gateway rule for one apprentice. Plain functions of the case; a new kind of rule does not compile here. */
final class GatewayRules {

    private GatewayRules() {}

    private record Finding(
            RequirementState state,
            @Nullable Figures figures,
            @Nullable NextAction next) {

        static Finding awaiting(Action action, @Nullable Figures figures) {
            return new Finding(RequirementState.AWAITING_INPUT, figures, NextAction.of(action));
        }

        static Finding of(boolean met, Figures figures, @Nullable NextAction next) {
            return new Finding(met ? RequirementState.MET : RequirementState.MISSING, figures, met ? null : next);
        }
    }

    static Requirement judge(GatewayRule rule, GatewayCase facts) {
        Finding finding = find(rule, facts);
        return new Requirement(
                rule,
                strictness(rule, facts.diplomaAtGateway()),
                Because.of(rule.terms(), facts.on(), facts.apprentice()),
                finding.state(),
                finding.figures(),
                finding.next());
    }

    private static Finding find(GatewayRule rule, GatewayCase facts) {
        return switch (rule) {
            case GatewayRule.MinimumMonthsOnProgramme minimum ->
                monthsOnProgramme(minimum.months(), facts.apprentice().startedOn(), facts.on());
            case GatewayRule.KsbsMapped mapped -> ksbsMapped(mapped.epaMethod(), facts);
            case GatewayRule.PortfolioPieces pieces -> pieces(pieces.typicalPieces(), facts);
            case GatewayRule.QualificationAchieved achieved -> achieved(achieved.qualification(), facts);
            case GatewayRule.EmployerSatisfied satisfied -> Finding.awaiting(Action.DECLARE_SATISFIED, null);
            case GatewayRule.EnglishAndMaths held ->
                Finding.awaiting(
                        Action.RECORD_ENGLISH_AND_MATHS, Figures.required(Figures.Measure.LEVEL, held.level()));
            case GatewayRule.EnglishAndMathsDiscussion talk -> Finding.awaiting(Action.DOCUMENT_DISCUSSION, null);
            case GatewayRule.ProposalSummary summary ->
                Finding.awaiting(
                        Action.AGREE_PROPOSAL, Figures.atMost(Figures.Measure.WORDS, summary.maxSummaryWords()));
            case GatewayRule.PortfolioSelection selection ->
                Finding.awaiting(
                        Action.SELECT_PORTFOLIO,
                        Figures.atMost(Figures.Measure.MINUTES, selection.maxRecordingMinutes()));
            case GatewayRule.PortfolioReviewed reviewed -> Finding.awaiting(Action.HOLD_REVIEW, null);
            case GatewayRule.OffTheJobPercent percent ->
                Finding.awaiting(Action.RECORD_HOURS, Figures.required(Figures.Measure.PERCENT, percent.percent()));
            case GatewayRule.OffTheJobHours hours ->
                Finding.awaiting(Action.RECORD_HOURS, Figures.required(Figures.Measure.HOURS, hours.floorHours()));
        };
    }

    /** So many calendar months after the start; the day itself counts. A month without that day ends on its last. */
    private static Finding monthsOnProgramme(int required, LocalDate startedOn, LocalDate on) {
        LocalDate metOn = startedOn.plusMonths(required);
        return Finding.of(
                !on.isBefore(metOn),
                Figures.months(fullMonths(startedOn, on), required, metOn),
                NextAction.waitUntil(metOn));
    }

    /** As many as {@code plusMonths} says are over: a month from the 31st to the 30th is one. */
    private static int fullMonths(LocalDate from, LocalDate to) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(from, to));
        return (int) (from.plusMonths(months + 1).isAfter(to) ? months : months + 1);
    }

    private static Finding ksbsMapped(EpaMethod method, GatewayCase facts) {
        int all = facts.standard().ksbsOf(method).size();
        List<String> unmapped = facts.unmappedKsbs(method);
        return Finding.of(
                all > 0 && unmapped.isEmpty(),
                Figures.counted(Figures.Measure.KSBS, all - unmapped.size(), all, unmapped),
                NextAction.of(Action.MAP_EVIDENCE));
    }

    private static Finding pieces(int typical, GatewayCase facts) {
        int pieces = facts.piecesFor(EpaMethod.PROFESSIONAL_DISCUSSION);
        return Finding.of(
                pieces >= typical,
                Figures.counted(Figures.Measure.PIECES, pieces, typical, List.of()),
                NextAction.of(Action.ADD_PIECES));
    }

    private static Finding achieved(String qualification, GatewayCase facts) {
        Coverage coverage = facts.coverage();
        List<String> open = coverage.units().entrySet().stream()
                .filter(unit -> !unit.getValue().isConfirmed())
                .map(java.util.Map.Entry::getKey)
                .toList();
        boolean ofThisRule = facts.handbook().qualification().equals(qualification);
        return Finding.of(
                ofThisRule && coverage.isAchieved(),
                Figures.counted(
                        Figures.Measure.UNITS,
                        coverage.unitsConfirmed(),
                        coverage.units().size(),
                        open),
                Progress.next(coverage));
    }

    private static Strictness strictness(GatewayRule rule, DiplomaAtGateway setting) {
        if (!rule.terms().centreMaySetStrictness()) {
            return rule.terms().strictness();
        }
        return switch (setting) {
            case BLOCKING -> Strictness.BLOCKING;
            case ADVISORY -> Strictness.ADVISORY;
        };
    }

    /** When a rule's turn comes: what prepares others first, the employer's word after all of them, then time. */
    static int turn(GatewayRule rule) {
        return switch (rule.kind()) {
            case KSBS_MAPPED -> 1;
            case QUALIFICATION_ACHIEVED -> 2;
            case PORTFOLIO_PIECES -> 3;
            case PORTFOLIO_SELECTION -> 4;
            case PROPOSAL_SUMMARY -> 5;
            case ENGLISH_AND_MATHS, ENGLISH_AND_MATHS_DISCUSSION -> 6;
            case OFF_THE_JOB_PERCENT, OFF_THE_JOB_HOURS -> 7;
            case PORTFOLIO_REVIEWED -> 8;
            case EMPLOYER_SATISFIED -> 9;
            case MINIMUM_MONTHS_ON_PROGRAMME -> 10;
        };
    }
}
