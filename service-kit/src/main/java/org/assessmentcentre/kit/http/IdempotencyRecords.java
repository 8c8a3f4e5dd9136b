package org.assessmentcentre.kit.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored answers behind {@link Idempotent}. */
@ApplicationScoped
class IdempotencyRecords {

    static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager entities;
    private final Clock clock;

    IdempotencyRecords(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    record Stored(
            String bodyHash,
            int status,
            @Nullable String location,
            @Nullable String body,
            String eventIds,
            int accessDecisions) {}

    /** Takes the key until the transaction ends; false when somebody else has it. */
    boolean lock(String scope, String key) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 8431))")
                .setParameter("name", scope + "\n" + key)
                .getSingleResult();
    }

    Optional<Stored> find(String scope, String key) {
        List<?> rows = entities.createNativeQuery("""
                        select body_hash, status, location, body, event_ids, access_decisions from idempotency_record
                        where scope = :scope and key = :key and created_at > :since""")
                .setParameter("scope", scope)
                .setParameter("key", key)
                .setParameter("since", clock.instant().minus(KEPT))
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            return new Stored(
                    (String) columns[0],
                    ((Number) columns[1]).intValue(),
                    (String) columns[2],
                    (String) columns[3],
                    columns[4] == null ? "" : (String) columns[4],
                    ((Number) columns[5]).intValue());
        });
    }

    void store(String scope, String key, Stored answer) {
        entities.createNativeQuery("""
                        insert into idempotency_record
                            (scope, key, body_hash, status, location, body, event_ids, access_decisions, created_at)
                        values (:scope, :key, :hash, :status, cast(:location as text), cast(:body as text), :events,
                            :decisions, :now)
                        on conflict (scope, key) do update set body_hash = excluded.body_hash,
                            status = excluded.status, location = excluded.location, body = excluded.body,
                            event_ids = excluded.event_ids, access_decisions = excluded.access_decisions, created_at = excluded.created_at""")
                .setParameter("scope", scope)
                .setParameter("key", key)
                .setParameter("hash", answer.bodyHash())
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("body", answer.body())
                .setParameter("events", answer.eventIds())
                .setParameter("decisions", answer.accessDecisions())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        entities.createNativeQuery("delete from idempotency_record where created_at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
