package org.assessmentcentre.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Remembers which events were applied, in the transaction that applies them. */
@ApplicationScoped
class Inbox {

    private final EntityManager entities;
    private final Clock clock;

    Inbox(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Notes the event; false when it was noted before. The row count decides, so two racing consumers agree. */
    boolean firstTime(ReceivedEvent event, @Nullable String traceId) {
        return entities.createNativeQuery("""
                                insert into inbox (event_id, type, event_time, applied_at, trace_id)
                                values (:id, :type, :time, :now, cast(:trace as text))
                                on conflict do nothing""")
                        .setParameter("id", event.id())
                        .setParameter("type", event.type())
                        .setParameter("time", event.time())
                        .setParameter("now", clock.instant())
                        .setParameter("trace", traceId)
                        .executeUpdate()
                == 1;
    }
}
