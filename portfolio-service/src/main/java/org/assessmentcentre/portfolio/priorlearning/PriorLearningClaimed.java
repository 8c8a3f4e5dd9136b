package org.assessmentcentre.portfolio.priorlearning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.event.DomainEvent;
import org.assessmentcentre.portfolio.learner.Learner;

/** A learner claimed prior learning for a criterion. The statement stays here. */
record PriorLearningClaimed(
        UUID claimId,
        UUID learnerId,
        String centre,
        String qualification,
        String handbookVersion,
        String unit,
        String criterion,
        List<UUID> evidence,
        Instant claimedAt)
        implements DomainEvent {

    static PriorLearningClaimed of(Learner learner, Claim claim) {
        return new PriorLearningClaimed(
                claim.id(),
                learner.id(),
                learner.centre(),
                learner.qualification(),
                learner.handbookVersion(),
                claim.unit(),
                claim.criterion(),
                claim.evidence(),
                claim.claimedAt());
    }

    @Override
    public String type() {
        return "portfolio.prior-learning-claimed.v1";
    }

    @Override
    public String topic() {
        return "portfolio.events";
    }

    @Override
    public String subject() {
        return learnerId.toString();
    }
}
