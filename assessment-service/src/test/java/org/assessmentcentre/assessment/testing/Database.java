package org.assessmentcentre.assessment.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/** What stands in the database, where the API does not show it. */
@ApplicationScoped
public class Database {

    private final EntityManager entities;

    Database(EntityManager entities) {
        this.entities = entities;
    }

    /** An announced event. */
    public record Announced(
            UUID id, String type, String topic, String key, long sequence, String centre, String body) {}

    /** The events announced under a key, in their order. */
    public List<Announced> announced(String key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows =
                    entities.createNativeQuery("""
                            select id, type, topic, event_key, sequence, centre, payload from outbox_event
                            where event_key = :key order by cast(sequence as bigint)""").setParameter("key", key).getResultList();
            return rows.stream()
                    .map(row -> (Object[]) row)
                    .map(row -> new Announced(
                            (UUID) row[0],
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            Long.parseLong((String) row[4]),
                            (String) row[5],
                            (String) row[6]))
                    .toList();
        });
    }

    public List<String> types(String key) {
        return announced(key).stream().map(Announced::type).toList();
    }

    public long count(String sql, Object... parameters) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) query(sql, parameters).getSingleResult()).longValue());
    }

    public String text(String sql, Object... parameters) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (String) query(sql, parameters).getSingleResult());
    }

    public int execute(String sql, Object... parameters) {
        return QuarkusTransaction.requiringNew()
                .call(() -> query(sql, parameters).executeUpdate());
    }

    /** In the running transaction. */
    public int executeHere(String sql, Object... parameters) {
        return query(sql, parameters).executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
