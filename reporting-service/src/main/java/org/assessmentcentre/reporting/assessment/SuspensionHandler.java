package org.assessmentcentre.reporting.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.reporting.events.Subject;

/** Keeps whether an assessment is suspended; the resuming may be seen before the suspending. */
@ApplicationScoped
class SuspensionHandler implements EventHandler {

    private static final String SUSPENDED = "assessment.assessment-suspended.v1";
    private static final String RESUMED = "assessment.assessment-resumed.v1";

    private final EntityManager entities;

    SuspensionHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of(SUSPENDED, RESUMED);
    }

    @Override
    public void on(ReceivedEvent event) {
        SuspensionBody body = event.as(SuspensionBody.class);
        boolean suspended = event.type().equals(SUSPENDED);
        entities.createNativeQuery("""
                        insert into suspension as s
                            (assessment_id, learner_id, qualification, handbook_version, unit,
                             suspended_sequence, resumed_sequence)
                        values (:assessment, :learner, :qualification, :handbook, :unit, :suspended, :resumed)
                        on conflict (assessment_id) do update
                        set suspended_sequence = greatest(s.suspended_sequence, excluded.suspended_sequence),
                            resumed_sequence = greatest(s.resumed_sequence, excluded.resumed_sequence)""")
                .setParameter("assessment", body.assessmentId())
                .setParameter("learner", Subject.learner(event, body.learnerId()))
                .setParameter("qualification", body.qualification())
                .setParameter("handbook", body.handbookVersion())
                .setParameter("unit", body.unit())
                .setParameter("suspended", suspended ? event.sequence() : 0L)
                .setParameter("resumed", suspended ? 0L : event.sequence())
                .executeUpdate();
    }
}
