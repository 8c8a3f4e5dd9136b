package org.assessmentcentre.catalogue.packages;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.AppliesTo;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.EpaMethod;
import org.assessmentcentre.catalogue.document.EpaRule;
import org.assessmentcentre.catalogue.document.GatewayRule;
import org.assessmentcentre.catalogue.document.InForce;
import org.assessmentcentre.catalogue.document.RuleTerms;
import org.assessmentcentre.catalogue.document.Standard;
import org.jspecify.annotations.Nullable;

/** A plan holds together when its rules are told apart, their figures and dates make sense, and it fits its standard. */
final class PlanRules {

    private static final int HUNDRED = 100;

    /** What a centre can record instead of the level, and readiness understands. */
    private static final List<String> ALTERNATIVES = List.of("ENTRY_LEVEL_3_WITH_EHC_PLAN", "BSL");

    private final Standard standard;
    private final Findings findings = new Findings();

    private PlanRules(Standard standard) {
        this.standard = standard;
    }

    static List<Finding> check(AssessmentPlan plan, Standard standard) {
        PlanRules rules = new PlanRules(standard);
        rules.whole(plan);
        for (GatewayRule rule : plan.rules()) {
            rules.terms(rule.terms());
            rules.figures(rule);
        }
        for (EpaRule rule : plan.endPointAssessment()) {
            rules.terms(rule.terms());
            rules.figures(rule);
        }
        return rules.findings.all();
    }

    private void whole(AssessmentPlan plan) {
        findings.stated("title", "title", plan.title());
        findings.require(
                plan.ofStandard().names(standard),
                "standard",
                plan.ofStandard().name(" ") + " is not " + standard.name(" "));
        findings.require(
                plan.plan().equals(standard.assessmentPlan()),
                "plan",
                plan.plan() + " is not the standard's plan, " + standard.assessmentPlan());
        findings.require(!plan.rules().isEmpty(), "rules", "there are none");
        findings.unique(
                "rules",
                "rule",
                Stream.concat(
                                plan.rules().stream().map(GatewayRule::terms),
                                plan.endPointAssessment().stream().map(EpaRule::terms))
                        .map(RuleTerms::id)
                        .toList());
        findings.positive("revision", "revision", plan.revisionNumber());
    }

    private void terms(RuleTerms terms) {
        findings.require(terms.id().matches("[a-z0-9]+(-[a-z0-9]+)*+"), terms.id(), "is not a slug");
        findings.stated(terms.id(), "statement", terms.statement());
        findings.stated(terms.id(), "source", terms.source());
        AppliesTo to = terms.appliesTo();
        if (to != null) {
            ordered(terms.id(), to.startedFrom(), to.startedBefore());
            findings.require(
                    to.ageAtStartFrom() == null
                            || to.ageAtStartBelow() == null
                            || to.ageAtStartFrom() < to.ageAtStartBelow(),
                    terms.id(),
                    "applies to no age");
        }
        InForce inForce = terms.inForce();
        if (inForce != null) {
            LocalDate until = inForce.until();
            ordered(terms.id(), inForce.from(), until == null ? null : until.plusDays(1));
        }
    }

    private void ordered(String at, @Nullable LocalDate from, @Nullable LocalDate before) {
        findings.require(from == null || before == null || from.isBefore(before), at, "holds on no day: from " + from);
    }

    private void figures(GatewayRule rule) {
        String at = rule.terms().id();
        switch (rule) {
            case GatewayRule.EmployerSatisfied satisfied -> {}
            case GatewayRule.EnglishAndMathsDiscussion discussion -> {}
            case GatewayRule.EnglishAndMaths english -> {
                findings.positive(at, "level", english.level());
                findings.unique(at, "alternative", english.alternatives());
                for (String alternative : english.alternatives()) {
                    findings.require(
                            ALTERNATIVES.contains(alternative),
                            at,
                            "alternative " + alternative + " is none of " + String.join(", ", ALTERNATIVES));
                }
            }
            case GatewayRule.ProposalSummary proposal -> {
                findings.positive(at, "maxSummaryWords", proposal.maxSummaryWords());
                findings.unique(at, "criterion", proposal.excludedCriteria());
            }
            case GatewayRule.PortfolioSelection selection -> {
                findings.positive(at, "typicalPieces", selection.typicalPieces());
                findings.positive(at, "maxRecordingMinutes", selection.maxRecordingMinutes());
                usedMethod(at, selection.epaMethod());
            }
            case GatewayRule.PortfolioPieces pieces -> findings.positive(at, "typicalPieces", pieces.typicalPieces());
            case GatewayRule.KsbsMapped mapped -> usedMethod(at, mapped.epaMethod());
            case GatewayRule.PortfolioReviewed reviewed -> {
                findings.require(!reviewed.parties().isEmpty(), at, "names no party");
                findings.require(
                        new HashSet<>(reviewed.parties()).size()
                                == reviewed.parties().size(),
                        at,
                        "names a party twice");
            }
            case GatewayRule.MinimumMonthsOnProgramme months -> findings.positive(at, "months", months.months());
            case GatewayRule.OffTheJobPercent percent ->
                findings.require(
                        percent.percent() > 0 && percent.percent() <= HUNDRED, at, "percent is " + percent.percent());
            case GatewayRule.OffTheJobHours hours -> {
                findings.positive(at, "floorHours", hours.floorHours());
                Integer published = hours.publishedHours();
                findings.positive(at, "publishedHours", published == null ? 1 : published);
            }
            case GatewayRule.QualificationAchieved achieved ->
                findings.stated(at, "qualification", achieved.qualification());
        }
    }

    private void figures(EpaRule rule) {
        String at = rule.terms().id();
        switch (rule) {
            case EpaRule.Proposal proposal -> {
                findings.positive(at, "words", proposal.words());
                findings.require(
                        proposal.tolerancePercent() >= 0 && proposal.tolerancePercent() < HUNDRED,
                        at,
                        "tolerancePercent is " + proposal.tolerancePercent());
                findings.positive(at, "weeksFromGateway", proposal.weeksFromGateway());
            }
            case EpaRule.Presentation presentation -> {
                findings.positive(at, "minutes", presentation.minutes());
                findings.positive(at, "questionsAtLeast", presentation.questionsAtLeast());
            }
            case EpaRule.Discussion discussion -> {
                findings.positive(at, "minutes", discussion.minutes());
                findings.positive(at, "questionsAtLeast", discussion.questionsAtLeast());
            }
            case EpaRule.Distinction distinction ->
                findings.positive(at, "methodsWithDistinction", distinction.methodsWithDistinction());
            case EpaRule.AnotherTry tries -> {
                findings.positive(at, "resitWithinMonths", tries.resitWithinMonths());
                findings.require(
                        tries.retakeWithinMonths() >= tries.resitWithinMonths(),
                        at,
                        "retakeWithinMonths, " + tries.retakeWithinMonths() + ", is less than resitWithinMonths, "
                                + tries.resitWithinMonths());
            }
            case EpaRule.Period period -> findings.positive(at, "months", period.months());
        }
    }

    private void usedMethod(String at, EpaMethod method) {
        findings.require(
                standard.groupings().stream().anyMatch(grouping -> grouping.epaMethod() == method),
                at,
                "no grouping of the standard is looked at by " + method);
    }
}
