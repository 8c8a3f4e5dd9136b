package org.assessmentcentre.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.assessmentcentre.kit.sample.KitTest;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;

/**
 * A native query with a result class of one value (Long, String, UUID) is never found again among Hibernate's plans:
 * each call would keep one more and compare itself with all of them.
 */
@KitTest
class OutboxPlansTest {

    @Inject
    Outbox outbox;

    @Inject
    EntityManagerFactory entities;

    private final AtomicInteger announced = new AtomicInteger();

    private void announce() {
        String subject = "plans-" + announced.incrementAndGet();
        QuarkusTransaction.requiringNew().run(() -> outbox.write("sample.x.v1", "sample.events", subject, null, "{}"));
    }

    private int plans() {
        return entities.unwrap(SessionFactoryImplementor.class)
                .getQueryEngine()
                .getInterpretationCache()
                .getNumberOfCachedQueryPlans();
    }

    @Test
    void announcingAgainKeepsNoFurtherPlan() {
        announce();
        int before = plans();

        for (int i = 0; i < 20; i++) {
            announce();
        }

        assertThat(plans()).isEqualTo(before);
    }
}
