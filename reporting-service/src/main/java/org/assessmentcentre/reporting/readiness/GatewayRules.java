package org.assessmentcentre.reporting.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assessmentcentre.reporting.catalogue.EpaMethod;
import org.assessmentcentre.reporting.catalogue.GatewayRule;
import org.assessmentcentre.reporting.catalogue.Strictness;
import org.assessmentcentre.reporting.coverage.Coverage;
import org.assessmentcentre.reporting.portfolio.DiplomaAtGateway;
import org.assessmentcentre.reporting.portfolio.gateway.Selection;
import org.jspecify.annotations.Nullable;

/** Judges one gateway rule for one apprentice. Plain functions of the case; a new kind of rule does not compile here. */
final class GatewayRules {

    private GatewayRules() {}

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
            case GatewayRule.MinimumMonthsOnProgramme minimum -> monthsOnProgramme(minimum.months(), facts);
            case GatewayRule.KsbsMapped mapped -> ksbsMapped(mapped.epaMethod(), facts);
            case GatewayRule.PortfolioPieces pieces ->
                pieces(pieces.typicalPieces(), facts.gateway().selection());
            case GatewayRule.QualificationAchieved achieved -> achieved(achieved.qualification(), facts);
            case GatewayRule.EmployerSatisfied satisfied ->
                facts.gateway().employerDeclaredOn() == null
                        ? Finding.awaiting(Action.DECLARE_SATISFIED, null)
                        : Finding.met(null);
            case GatewayRule.EnglishAndMaths held ->
                InputRules.englishAndMaths(held, facts.gateway().englishAndMaths());
            case GatewayRule.EnglishAndMathsDiscussion talk ->
                InputRules.discussed(facts.gateway().discussion());
            case GatewayRule.ProposalSummary summary ->
                InputRules.proposal(summary.maxSummaryWords(), facts.gateway().proposal());
            case GatewayRule.PortfolioSelection selection ->
                selection(selection.epaMethod(), facts, facts.gateway().selection());
            case GatewayRule.PortfolioReviewed reviewed ->
                InputRules.reviewed(
                        reviewed.parties(), facts.gateway().reviewedOn().keySet());
            case GatewayRule.OffTheJobPercent percent -> OffTheJob.percent(percent.percent(), facts);
            case GatewayRule.OffTheJobHours hours -> OffTheJob.hours(hours.hours(), facts);
        };
    }

    /**
     * So many calendar months after the start; the day itself counts. A month without that day ends on its last. Once
     * learning has ended, time adds nothing: only another end of learning does.
     */
    private static Finding monthsOnProgramme(int required, GatewayCase facts) {
        LocalDate startedOn = facts.apprentice().startedOn();
        LocalDate until = facts.onProgrammeUntil();
        LocalDate metOn = startedOn.plusMonths(required);
        boolean met = !until.isBefore(metOn);
        boolean reachable = met || facts.gateway().learningEndedOn() == null;
        return Finding.of(
                met,
                Figures.months(fullMonths(startedOn, until), required, reachable ? metOn : null),
                reachable ? NextAction.waitUntil(metOn) : NextAction.of(Action.RECORD_LEARNING_END));
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

    private static Finding pieces(int typical, @Nullable Selection selection) {
        int pieces = selection == null ? 0 : selection.evidence().size();
        return Finding.of(
                pieces >= typical,
                Figures.counted(Figures.Measure.PIECES, pieces, typical, List.of()),
                NextAction.of(Action.ADD_PIECES));
    }

    /** What the selected pieces alone are mapped to must cover every KSB of the method. */
    private static Finding selection(EpaMethod method, GatewayCase facts, @Nullable Selection selection) {
        int all = facts.standard().ksbsOf(method).size();
        List<String> open = facts.unmappedKsbs(method, selection == null ? Set.of() : selection.evidence());
        Figures figures = Figures.counted(Figures.Measure.KSBS, all - open.size(), all, open);
        return selection == null
                ? Finding.awaiting(Action.SELECT_PORTFOLIO, figures)
                : Finding.of(all > 0 && open.isEmpty(), figures, NextAction.of(Action.SELECT_PORTFOLIO));
    }

    private static Finding achieved(String qualification, GatewayCase facts) {
        Coverage coverage = facts.coverage();
        List<String> open = coverage.units().entrySet().stream()
                .filter(unit -> !unit.getValue().isConfirmed())
                .map(Map.Entry::getKey)
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
