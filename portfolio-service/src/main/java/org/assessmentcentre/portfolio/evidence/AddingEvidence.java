package org.assessmentcentre.portfolio.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.audit.ActionLog;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;

/** A learner adds a piece of evidence to the portfolio. */
@ApplicationScoped
class AddingEvidence {

    private final Evidences evidences;
    private final Learners learners;
    private final Access access;
    private final ActionLog actions;
    private final Clock clock;

    AddingEvidence(Evidences evidences, Learners learners, Access access, ActionLog actions, Clock clock) {
        this.evidences = evidences;
        this.learners = learners;
        this.access = access;
        this.actions = actions;
        this.clock = clock;
    }

    @Transactional
    EvidenceResponse add(UUID learnerId, EvidenceRequest request) {
        Learner learner = learners.locked(learnerId).orElseThrow(() -> Refusal.notFound("The learner"));
        access.asLearner(learner.owner());
        Violations found = EvidenceRules.check(request, LegalDates.today(clock));
        found.require(
                request.reference() == null || !evidences.hasReference(learnerId, request.reference()),
                "reference",
                "another piece of evidence in this portfolio has this reference");
        found.refuseIfAny(
                PortfolioProblem.EVIDENCE_REFUSED, "Change the fields that violations lists, and send it again.");
        Evidence evidence = new Evidence(Ids.next(), learnerId, request, clock.instant());
        evidences.persist(evidence);
        actions.note(
                "evidence-added",
                evidence.id(),
                learner.centre(),
                evidence.kind().name());
        return EvidenceResponse.from(evidence);
    }
}
