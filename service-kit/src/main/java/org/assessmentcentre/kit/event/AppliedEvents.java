package org.assessmentcentre.kit.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets a read wait until events are applied here. Asks the inbox, so it holds for every instance of the service. */
@ApplicationScoped
public class AppliedEvents {

    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(15);
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(240);

    private final EntityManager entities;

    AppliedEvents(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits until all are applied; false when the wait ran out first. */
    public boolean await(Collection<UUID> ids, Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        long pause = FIRST_PAUSE_NANOS;
        Set<UUID> wanted = new HashSet<>(ids);
        while (true) {
            if (applied(wanted) == wanted.size()) {
                return true;
            }
            long left = end - System.nanoTime();
            if (left <= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Math.min(left, pause));
            pause = Math.min(pause * 3 / 2, LONGEST_PAUSE_NANOS);
        }
    }

    /** In a transaction of its own each time, so that no connection is held while waiting. */
    private long applied(Set<UUID> ids) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from inbox where event_id in (:ids)")
                                .setParameter("ids", ids)
                                .getSingleResult())
                        .longValue());
    }
}
