package org.assessmentcentre.assessment.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.AssessmentCriteria;
import org.assessmentcentre.assessment.assessments.AssessmentCriterion;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;
import org.assessmentcentre.assessment.catalogue.HandbookUnit;
import org.assessmentcentre.assessment.catalogue.Handbooks;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;

/** Records the assessor's decision about one criterion. */
@ApplicationScoped
class RecordingDecision {

    private final OpeningAssessment opening;
    private final AssessmentCriteria criteria;
    private final Decisions decisions;
    private final Handbooks handbooks;
    private final Outbox outbox;
    private final Clock clock;

    RecordingDecision(
            OpeningAssessment opening,
            AssessmentCriteria criteria,
            Decisions decisions,
            Handbooks handbooks,
            Outbox outbox,
            Clock clock) {
        this.opening = opening;
        this.criteria = criteria;
        this.decisions = decisions;
        this.handbooks = handbooks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    DecisionResponse record(UUID assessmentId, String criterionRef, IfMatch seen, Verdict verdict) {
        OpeningAssessment.Opened opened = opening.toAssess(assessmentId);
        Assessment assessment = opened.assessment();
        AssessmentCriterion criterion = criteria.get(assessmentId, criterionRef);
        assessment.decide();
        Optional<Decision> before = decisions.standing(criterion);
        if (before.filter(verdict::isWhat).isPresent()) {
            return DecisionResponse.from(criterion, before);
        }
        criterion.mustMatch(seen);
        refuseIfBroken(verdict, assessment, criterion);
        Decision decision =
                new Decision(Ids.next(), criterion, verdict, opened.by().id(), clock.instant());
        decisions.persist(decision);
        criterion.decided(decision.id(), decision.outcome(), decision.decidedAt());
        before.ifPresent(superseded -> outbox.announce(new DecisionEvent.DecisionSuperseded(
                superseded.id(),
                decision.id(),
                assessment.unitAttempt(),
                criterion.criterion(),
                decision.decidedAt())));
        outbox.announce(DecisionEvent.DecisionRecorded.of(decision, assessment.unitAttempt()));
        return DecisionResponse.from(criterion, Optional.of(decision));
    }

    private void refuseIfBroken(Verdict verdict, Assessment assessment, AssessmentCriterion criterion) {
        HandbookUnit.Criterion wording = handbooks
                .get(assessment.qualification(), assessment.handbookVersion(), assessment.unit())
                .criterion(criterion.criterion())
                .orElseThrow(() -> Refusal.notFound("The criterion in this handbook version"));
        var broken = new DecisionRules(
                        criterion.criterion(),
                        wording.requirements().stream()
                                .map(HandbookUnit.Requirement::ref)
                                .toList(),
                        criterion.evidence())
                .broken(verdict);
        if (!broken.isEmpty()) {
            throw new Refusal(
                    AssessmentProblem.DECISION_REFUSED, "Mend what violations lists, and send it again.", broken);
        }
    }
}
