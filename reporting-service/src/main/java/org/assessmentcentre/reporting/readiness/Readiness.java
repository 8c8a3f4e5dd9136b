package org.assessmentcentre.reporting.readiness;

import java.util.Comparator;
import java.util.List;
import org.assessmentcentre.reporting.catalogue.AssessmentPlan;
import org.assessmentcentre.reporting.catalogue.RuleTerms;
import org.assessmentcentre.reporting.coverage.Coverage;
import org.assessmentcentre.reporting.coverage.Share;
import org.jspecify.annotations.Nullable;

/**
 * Whether an apprentice is ready for gateway, and what is missing.
 *
 * @param requirements the rules that apply, in the plan's order
 * @param nextAction the step whose turn it is: a suspended unit, then the blocking requirements that are not met, and
 *     for an apprentice who is ready the steps through gateway
 * @param gateway the dates at gateway that are known on the day asked about
 */
public record Readiness(
        ReadinessState state,
        List<Requirement> requirements,
        @Nullable NextAction nextAction,
        GatewayDates gateway) {

    static final Readiness UNKNOWN = new Readiness(ReadinessState.UNKNOWN, List.of(), null, GatewayDates.NONE);

    public Readiness {
        requirements = List.copyOf(requirements);
    }

    /** Judges the plan's rules that apply to the apprentice on the day asked about. */
    public static Readiness judge(AssessmentPlan plan, GatewayCase facts) {
        List<Requirement> requirements = plan.rules().stream()
                .filter(rule -> applies(rule.terms(), facts))
                .map(rule -> GatewayRules.judge(rule, facts))
                .toList();
        List<Requirement> open = requirements.stream()
                .filter(requirement -> requirement.isBlocking() && !requirement.isMet())
                .toList();
        return new Readiness(
                open.isEmpty() ? ReadinessState.READY : ReadinessState.NOT_READY,
                requirements,
                next(open, facts),
                GatewayDates.of(facts.gateway()));
    }

    private static @Nullable NextAction next(List<Requirement> open, GatewayCase facts) {
        if (facts.coverage().isAnythingSuspended()) {
            return NextAction.of(Action.RESOLVE_SUSPENSION);
        }
        return open.stream()
                .min(Comparator.comparingInt(requirement -> GatewayRules.turn(requirement.rule())))
                .map(Requirement::next)
                .orElseGet(() -> GatewayDates.of(facts.gateway()).next());
    }

    /** For a learner without an apprenticeship: no gateway, only the qualification. */
    static Readiness withoutApprenticeship(Coverage coverage) {
        return new Readiness(ReadinessState.NOT_AN_APPRENTICE, List.of(), Progress.next(coverage), GatewayDates.NONE);
    }

    private static boolean applies(RuleTerms terms, GatewayCase facts) {
        return terms.apply(
                facts.on(), facts.apprentice().startedOn(), facts.apprentice().ageAtStart());
    }

    /** The blocking requirements that are not met. */
    public List<Requirement> missing() {
        return requirements.stream()
                .filter(requirement -> requirement.isBlocking() && !requirement.isMet())
                .toList();
    }

    /** How many of the blocking requirements are met, or of the advisory ones. */
    public Share met(boolean blocking) {
        List<Requirement> some = requirements.stream()
                .filter(requirement -> requirement.isBlocking() == blocking)
                .toList();
        return new Share((int) some.stream().filter(Requirement::isMet).count(), some.size());
    }
}
