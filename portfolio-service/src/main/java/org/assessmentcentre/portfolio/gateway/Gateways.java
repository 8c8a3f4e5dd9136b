package org.assessmentcentre.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.json.EventJson;

/** The gateways of all learners; one that nothing was recorded for is empty, with version 0. */
@ApplicationScoped
class Gateways {

    private final EntityManager entities;

    Gateways(EntityManager entities) {
        this.entities = entities;
    }

    Gateway of(UUID learner) {
        List<?> rows = entities.createNativeQuery(
                        "select version, cast(state as text) from gateway where learner_id = :learner")
                .setParameter("learner", learner)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Gateway(
                        ((Number) row[0]).longValue(), EventJson.written((String) row[1], GatewayState.class)))
                .orElseGet(() -> new Gateway(0, GatewayState.NOTHING));
    }

    /** Keeps a changed gateway under the next version. */
    Gateway keep(UUID learner, Gateway changed) {
        long next = changed.version() + 1;
        entities.createNativeQuery("""
                        insert into gateway (learner_id, version, state)
                        values (:learner, :version, cast(:state as jsonb))
                        on conflict (learner_id) do update set version = excluded.version, state = excluded.state""")
                .setParameter("learner", learner)
                .setParameter("version", next)
                .setParameter("state", EventJson.write(changed.state()))
                .executeUpdate();
        return new Gateway(next, changed.state());
    }
}
