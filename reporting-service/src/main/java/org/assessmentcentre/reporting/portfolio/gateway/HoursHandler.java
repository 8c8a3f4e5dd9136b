package org.assessmentcentre.reporting.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.reporting.events.Subject;

/** Keeps every entry of off-the-job training; the sum is worked out when somebody asks about a day. */
@ApplicationScoped
class HoursHandler implements EventHandler {

    private final EntityManager entities;

    HoursHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of("portfolio.hours-logged.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        HoursBody entry = event.as(HoursBody.class);
        entities.createNativeQuery("""
                        insert into off_the_job_entry as o
                            (entry_id, learner_id, on_date, minutes, cancelled, sequence)
                        values (:id, :learner, :day, :minutes, :cancelled, :sequence)
                        on conflict (entry_id) do update
                        set on_date = excluded.on_date, minutes = excluded.minutes, cancelled = excluded.cancelled,
                            sequence = excluded.sequence
                        where excluded.sequence > o.sequence""")
                .setParameter("id", entry.entryId())
                .setParameter("learner", Subject.learner(event, entry.learnerId()))
                .setParameter("day", entry.on())
                .setParameter("minutes", entry.minutes())
                .setParameter("cancelled", entry.cancelled())
                .setParameter("sequence", event.sequence())
                .executeUpdate();
    }
}
