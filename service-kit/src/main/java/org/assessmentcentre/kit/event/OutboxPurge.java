package org.assessmentcentre.kit.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Deletes outbox rows once the relay has confirmed them, and watches how far it is behind.
 *
 * <p>A row's commit stands in the log before the position noted together with a snapshot that sees it. So when the slot
 * has confirmed that position, every row the snapshot sees is in Kafka. Without a slot nothing is deleted and no
 * position is noted, since a new slot begins past it: a connector that is created late, or anew after its slot was
 * lost, still finds every row.
 */
@ApplicationScoped
class OutboxPurge {

    private static final String SLOT = """
            select from pg_replication_slots s
            where s.slot_name = current_database() || '_outbox' and s.database = current_database()""";

    private final EntityManager entities;
    private final Clock clock;
    private final AtomicLong lagBytes = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong deadLetters = new AtomicLong();

    OutboxPurge(EntityManager entities, Clock clock, MeterRegistry metrics) {
        this.entities = entities;
        this.clock = clock;
        metrics.gauge("outbox.slot.lag.bytes", lagBytes);
        metrics.gauge("outbox.rows", rows);
        metrics.gauge("dead.letters.pending", deadLetters);
    }

    @Scheduled(
            every = "${assessment-centre.outbox-purge-every:30s}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void purge() {
        measure();
        entities.createNativeQuery("delete from outbox_purge_mark where not exists (" + SLOT + ")")
                .executeUpdate();
        entities.createNativeQuery("""
                        delete from outbox_event e using outbox_purge_mark m
                        where pg_visible_in_snapshot(e.xid, m.snapshot)
                          and exists (""" + SLOT + " and s.confirmed_flush_lsn > m.lsn)")
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into outbox_purge_mark as m (id, snapshot, lsn, marked_at)
                        select 1, pg_current_snapshot(), pg_current_wal_lsn(), :now where exists (""" + SLOT + """
                        )
                        on conflict (id) do update set snapshot = excluded.snapshot, lsn = excluded.lsn,
                            marked_at = excluded.marked_at
                        where exists (""" + SLOT + " and s.confirmed_flush_lsn > m.lsn)")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void measure() {
        List<?> lag = entities.createNativeQuery("""
                        select cast(pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn) as bigint)
                        from pg_replication_slots where slot_name = current_database() || '_outbox'""").getResultList();
        lagBytes.set(lag.isEmpty() || lag.get(0) == null ? -1 : ((Number) lag.get(0)).longValue());
        deadLetters.set(count("select count(*) from dead_letter where replayed_at is null"));
        rows.set(count("select count(*) from outbox_event"));
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
