package org.assessmentcentre.kit.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stops the instance without a loss: while the platform waits, which is {@code quarkus.shutdown.delay}, connections are
 * emptied by their own requests, then the port closes, then the idle ones end. What is under way after that has until
 * {@code quarkus.shutdown.timeout}.
 */
@ApplicationScoped
class Draining {

    private static final long PORT_CLOSED_MILLIS = 500;
    private static final long IDLE_ENDED_MILLIS = 250;

    private final Vertx vertx;
    private final Connections connections = new Connections();
    private final long delay;

    Draining(Vertx vertx, @ConfigProperty(name = "quarkus.shutdown.delay") Duration delay) {
        this.vertx = vertx;
        this.delay = delay.toMillis();
    }

    Connections connections() {
        return connections;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent stopping) {
        connections.empty();
        before(PORT_CLOSED_MILLIS, connections::closePort);
        before(IDLE_ENDED_MILLIS, connections::endIdle);
    }

    private void before(long millis, Runnable step) {
        vertx.setTimer(Math.max(1, delay - millis), timer -> step.run());
    }
}
