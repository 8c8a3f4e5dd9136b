package org.assessmentcentre.reporting.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.reporting.events.Subject;

/** Keeps for which criteria prior learning is claimed; whether it is recognised is a decision like any other. */
@ApplicationScoped
class ClaimHandler implements EventHandler {

    private final EntityManager entities;

    ClaimHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of("portfolio.prior-learning-claimed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        ClaimBody claim = event.as(ClaimBody.class);
        entities.createNativeQuery("""
                        insert into prior_learning_claim as c
                            (claim_id, learner_id, qualification, handbook_version, criterion, sequence)
                        values (:id, :learner, :qualification, :handbook, :criterion, :sequence)
                        on conflict (claim_id) do update
                        set criterion = excluded.criterion, sequence = excluded.sequence
                        where excluded.sequence > c.sequence""")
                .setParameter("id", claim.claimId())
                .setParameter("learner", Subject.learner(event, claim.learnerId()))
                .setParameter("qualification", claim.qualification())
                .setParameter("handbook", claim.handbookVersion())
                .setParameter("criterion", claim.criterion())
                .setParameter("sequence", event.sequence())
                .executeUpdate();
    }
}
