package org.assessmentcentre.kit.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.smallrye.health.runtime.ShutdownReadinessCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Stops the instance without a loss. Connections are emptied by their own requests, then the port closes, then the idle
 * ones end; each step waits for the one before, not for the clock, and the platform goes on stopping only after the last.
 * What is under way after that has until {@code quarkus.shutdown.timeout}.
 */
@ApplicationScoped
class Draining {

    private static final Logger LOG = Logger.getLogger(Draining.class);

    /** For requests on connections that were taken last. */
    private static final Duration ON_THEIR_WAY = Duration.ofMillis(250);

    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(50);
    private static final int ROUNDS = 60;
    private static final Duration PORT_CLOSES = Duration.ofSeconds(5);

    private final ShutdownReadinessCheck readiness;
    private final Connections connections = new Connections();
    private final Duration portOpen;

    @Inject
    Draining(@Readiness ShutdownReadinessCheck readiness, EdgeLimits limits) {
        this(readiness, limits.portOpenWhenStopping());
    }

    Draining(ShutdownReadinessCheck readiness, Duration portOpen) {
        this.readiness = readiness;
        this.portOpen = portOpen;
    }

    Connections connections() {
        return connections;
    }

    void drain(@Observes ShutdownDelayInitiatedEvent stopping) {
        readiness.shutdown();
        try {
            drain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The port did not close in order", e);
        }
    }

    void drain() throws InterruptedException, ExecutionException, TimeoutException {
        connections.empty();
        pause(portOpen);
        connections.closePort().get(PORT_CLOSES.toMillis(), TimeUnit.MILLISECONDS);
        pause(ON_THEIR_WAY);
        for (int round = 0; round < ROUNDS && connections.areOpen(); round++) {
            connections.endIdle();
            pause(BETWEEN_ROUNDS);
        }
    }

    private static void pause(Duration duration) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(duration.toMillis());
    }
}
