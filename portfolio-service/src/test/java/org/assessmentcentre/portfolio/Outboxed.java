package org.assessmentcentre.portfolio;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What stands in the outbox of a subject, in order. */
public record Outboxed(String id, String topic, String type, String sequence, String centre, String payload) {

    public static List<Outboxed> of(String subject) {
        return QuarkusTransaction.requiringNew().call(() -> ((List<?>) Arc.container()
                        .instance(EntityManager.class)
                        .get()
                        .createNativeQuery("""
                                        select cast(id as text), topic, type, sequence, centre, payload
                                        from outbox_event where subject = :subject order by position""")
                        .setParameter("subject", subject)
                        .getResultList())
                .stream()
                        .map(row -> (Object[]) row)
                        .map(row -> new Outboxed(
                                (String) row[0],
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                (String) row[5]))
                        .toList());
    }

    /** One number from the database. */
    public static long count(String query) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) Arc.container()
                        .instance(EntityManager.class)
                        .get()
                        .createNativeQuery(query)
                        .getSingleResult())
                .longValue());
    }
}
