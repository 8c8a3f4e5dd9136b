package org.assessmentcentre.reporting.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.reporting.events.Subject;

/** Keeps which assessor has which assessment; a new allocation takes the sight from the assessor before. */
@ApplicationScoped
class AllocationHandler implements EventHandler {

    private final EntityManager entities;

    AllocationHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of("assessment.assessment-allocated.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        AllocationBody allocation = event.as(AllocationBody.class);
        entities.createNativeQuery("""
                        insert into allocation as a (assessment_id, learner_id, centre, assessor_account, sequence)
                        values (:assessment, :learner, :centre, :account, :sequence)
                        on conflict (assessment_id) do update
                        set centre = excluded.centre, assessor_account = excluded.assessor_account,
                            sequence = excluded.sequence
                        where excluded.sequence > a.sequence""")
                .setParameter("assessment", allocation.assessmentId())
                .setParameter("learner", Subject.learner(event, allocation.learnerId()))
                .setParameter("centre", allocation.centre())
                .setParameter("account", allocation.assessorAccount())
                .setParameter("sequence", event.sequence())
                .executeUpdate();
    }
}
