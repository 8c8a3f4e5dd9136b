package org.assessmentcentre.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.assessmentcentre.kit.sample.KitTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@KitTest
class OutboxPurgeTest {

    private static final String SLOT = "postgres_outbox";

    @Inject
    OutboxPurge purge;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager entities;

    @AfterEach
    void dropSlot() {
        sql("select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = '" + SLOT + "'");
    }

    private void sql(String query) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(query).getResultList());
    }

    private UUID announce() {
        return QuarkusTransaction.requiringNew()
                .call(() -> outbox.write("sample.x.v1", "sample.events", "s", null, "{}"));
    }

    private boolean isThere(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !entities.createNativeQuery("select 1 from outbox_event where id = :id")
                        .setParameter("id", id)
                        .getResultList()
                        .isEmpty());
    }

    private void createSlot() {
        sql("select cast(lsn as text) from pg_create_logical_replication_slot('" + SLOT + "', 'pgoutput')");
    }

    private void confirmEverything() {
        announce();
        sql("select cast(end_lsn as text) from pg_replication_slot_advance('" + SLOT + "', pg_current_wal_lsn())");
    }

    @Test
    void aRowStaysUntilTheRelayHasConfirmedIt() {
        createSlot();
        UUID row = announce();
        purge.purge();
        purge.purge();
        assertThat(isThere(row)).isTrue();

        confirmEverything();
        purge.purge();
        assertThat(isThere(row)).isFalse();
    }

    @Test
    void withoutASlotEverythingStays() {
        UUID row = announce();
        purge.purge();
        purge.purge();
        assertThat(isThere(row)).isTrue();
    }

    @Test
    void aSlotMadeAnewStartsPastTheRowsAndStillTheyStay() {
        UUID late = announce();
        purge.purge();
        createSlot();
        purge.purge();
        purge.purge();
        assertThat(isThere(late)).isTrue();

        dropSlot();
        UUID lost = announce();
        purge.purge();
        createSlot();
        purge.purge();
        purge.purge();
        assertThat(isThere(lost)).isTrue();
    }
}
