package org.assessmentcentre.reporting.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.reporting.assessment.AssessmentFacts;
import org.assessmentcentre.reporting.portfolio.PortfolioFacts;
import org.jspecify.annotations.Nullable;

/** Brings the facts of several learners together, in six queries however many they are. */
@ApplicationScoped
public class FactsOfLearners {

    private final PortfolioFacts portfolio;
    private final AssessmentFacts assessment;

    FactsOfLearners(PortfolioFacts portfolio, AssessmentFacts assessment) {
        this.portfolio = portfolio;
        this.assessment = assessment;
    }

    /** The facts of each learner. */
    public Map<UUID, LearnerFacts> of(Collection<UUID> learners) {
        if (learners.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Map<String, Gathered>> gathered = new HashMap<>();
        for (PortfolioFacts.Mapped fact : portfolio.mapped(learners)) {
            at(gathered, fact.learnerId(), fact.criterion()).evidence.add(fact.evidenceId());
        }
        for (PortfolioFacts.Submitted fact : portfolio.submitted(learners)) {
            at(gathered, fact.learnerId(), fact.criterion()).submittedAttempt = fact.attempt();
        }
        for (AssessmentFacts.Decided fact : assessment.decided(learners)) {
            at(gathered, fact.learnerId(), fact.criterion()).add(fact);
        }
        for (AssessmentFacts.Confirmed fact : assessment.confirmed(learners)) {
            at(gathered, fact.learnerId(), fact.criterion()).add(fact);
        }
        Map<UUID, Set<String>> claimed = new HashMap<>();
        for (PortfolioFacts.Claimed fact : portfolio.claimed(learners)) {
            claimed.computeIfAbsent(fact.learnerId(), id -> new HashSet<>()).add(fact.criterion());
        }
        Map<UUID, Set<String>> suspended = new HashMap<>();
        for (AssessmentFacts.Suspended fact : assessment.suspended(learners)) {
            suspended.computeIfAbsent(fact.learnerId(), id -> new HashSet<>()).add(fact.unit());
        }
        Map<UUID, LearnerFacts> facts = new HashMap<>();
        for (UUID learner : learners) {
            Map<String, CriterionFacts> done = new HashMap<>();
            gathered.getOrDefault(learner, Map.of()).forEach((criterion, some) -> done.put(criterion, some.done()));
            facts.put(
                    learner,
                    new LearnerFacts(
                            done, claimed.getOrDefault(learner, Set.of()), suspended.getOrDefault(learner, Set.of())));
        }
        return facts;
    }

    private static Gathered at(Map<UUID, Map<String, Gathered>> gathered, UUID learner, String criterion) {
        return gathered.computeIfAbsent(learner, id -> new HashMap<>())
                .computeIfAbsent(criterion, reference -> new Gathered());
    }

    /** What was found so far of one criterion. */
    private static final class Gathered {

        private final Set<UUID> evidence = new HashSet<>();
        private int submittedAttempt;
        private CriterionFacts.@Nullable Decision decision;
        private long decisionRecordedAt;
        private long decisionsChangedAt;
        private CriterionFacts.@Nullable Confirmation confirmation;

        void add(AssessmentFacts.Decided fact) {
            decisionsChangedAt = Math.max(decisionsChangedAt, Math.max(fact.recordedAt(), fact.supersededAt()));
            if (fact.outcome() != null && fact.supersededAt() == 0 && fact.recordedAt() > decisionRecordedAt) {
                decisionRecordedAt = fact.recordedAt();
                decision = new CriterionFacts.Decision(fact.attempt(), fact.outcome());
            }
        }

        void add(AssessmentFacts.Confirmed fact) {
            if (confirmation == null || fact.confirmedAt() > confirmation.at()) {
                confirmation = new CriterionFacts.Confirmation(fact.attempt(), fact.outcome(), fact.confirmedAt());
            }
        }

        CriterionFacts done() {
            return new CriterionFacts(evidence, submittedAttempt, decision, decisionsChangedAt, confirmation);
        }
    }
}
