package org.assessmentcentre.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;

/** Keeps the newest value of a subject; can be told to fail. */
@ApplicationScoped
class SampleHandler implements EventHandler {

    private final EntityManager entities;
    private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    SampleHandler(EntityManager entities) {
        this.entities = entities;
    }

    record Valued(String value) {}

    @Override
    public Set<String> types() {
        return Set.of("assessment.valued.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        Valued valued = event.as(Valued.class);
        if (refused.contains(valued.value())) {
            throw new IllegalStateException("A rule refuses " + valued.value());
        }
        AtomicInteger left = failures.get(valued.value());
        if (left != null && left.getAndDecrement() > 0) {
            throw new IllegalStateException(new SQLTransientConnectionException("the database is away"));
        }
        entities.createNativeQuery("""
                        insert into applied (subject, sequence, value) values (:subject, :sequence, :value)
                        on conflict (subject) do update set sequence = excluded.sequence, value = excluded.value
                        where excluded.sequence > applied.sequence""")
                .setParameter("subject", event.subject())
                .setParameter("sequence", event.sequence())
                .setParameter("value", valued.value())
                .executeUpdate();
    }

    void failTransiently(String value, int times) {
        failures.put(value, new AtomicInteger(times));
    }

    void refuse(String value) {
        refused.add(value);
    }

    void accept(String value) {
        refused.remove(value);
    }
}
