package org.assessmentcentre.assessment.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.AssessmentCriterion;
import org.assessmentcentre.assessment.catalogue.HandbookUnit;
import org.assessmentcentre.assessment.catalogue.Handbooks;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What an assessor's decision and one that overturns it have in common: the rules, and how it comes to stand. */
@ApplicationScoped
class Deciding {

    private final Decisions decisions;
    private final Handbooks handbooks;
    private final Outbox outbox;

    Deciding(Decisions decisions, Handbooks handbooks, Outbox outbox) {
        this.decisions = decisions;
        this.handbooks = handbooks;
        this.outbox = outbox;
    }

    /** Everything that keeps the verdict from holding. @throws Refusal 503 while the handbook version has not arrived */
    List<Violation> broken(Verdict verdict, Assessment assessment, AssessmentCriterion criterion) {
        HandbookUnit.Criterion wording = handbooks
                .get(assessment.qualification(), assessment.handbookVersion(), assessment.unit())
                .criterion(criterion.criterion())
                .orElseThrow(() -> Refusal.notFound("The criterion in this handbook version"));
        return new DecisionRules(
                        criterion.criterion(),
                        wording.requirements().stream()
                                .map(HandbookUnit.Requirement::ref)
                                .toList(),
                        criterion.evidence())
                .broken(verdict);
    }

    /** Lets a decision stand, and supersedes the one before. */
    Decision decide(
            Assessment assessment,
            AssessmentCriterion criterion,
            Verdict verdict,
            UUID by,
            Instant at,
            @Nullable UUID qualityCheckId) {
        Optional<Decision> before = decisions.standing(criterion);
        Decision decision = new Decision(Ids.next(), criterion, verdict, by, at, qualityCheckId);
        decisions.persist(decision);
        criterion.decided(decision.id(), decision.outcome(), at);
        before.ifPresent(superseded -> outbox.announce(new DecisionEvent.DecisionSuperseded(
                superseded.id(), decision.id(), assessment.unitAttempt(), criterion.criterion(), at)));
        outbox.announce(DecisionEvent.DecisionRecorded.of(decision, assessment.unitAttempt()));
        return decision;
    }
}
