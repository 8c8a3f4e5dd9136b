package org.assessmentcentre.local.connect;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.local.postgres.ReplicationSlots;
import org.assessmentcentre.local.process.ComponentFailure;
import org.assessmentcentre.local.process.Launch;

/** Puts a connector on each outbox, once the services have made their tables, and waits until all of them read. */
public final class OutboxConnectors {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConnectApi connect;
    private final ConnectorTemplate template;
    private final ReplicationSlots slots;
    private final List<String> services;

    public OutboxConnectors(
            ConnectApi connect, ConnectorTemplate template, ReplicationSlots slots, List<String> services) {
        this.connect = connect;
        this.template = template;
        this.slots = slots;
        this.services = List.copyOf(services);
    }

    public static String slotOf(String service) {
        return service + "_outbox";
    }

    public void bringUp(Launch launch) throws IOException, InterruptedException, SQLException {
        slots.dropLost();
        for (String service : services) {
            var connector = template.forService(service);
            if (!connector.config().equals(connect.config(connector.name()).orElse(null))) {
                connect.put(connector.name(), connector.config());
            } else if (connect.state(connector.name()).hasFailed()) {
                connect.restart(connector.name());
            }
        }
        for (String service : services) {
            var connector = template.forService(service);
            launch.await(PATIENCE, () -> isReading(connector.name(), service));
        }
    }

    /** Starts again what has failed for good, and says what that was. */
    List<String> reviveFailed() throws IOException, InterruptedException, SQLException {
        var revived = new ArrayList<String>();
        for (String slot : slots.dropLost()) {
            revived.add("slot " + slot + " was given up by PostgreSQL: its connector takes a snapshot");
        }
        for (String service : services) {
            String connector = template.forService(service).name();
            ConnectorState state = connect.state(connector);
            if (state.hasFailed()) {
                revived.add("connector " + connector + " failed and is started again: " + state.reason());
                connect.restart(connector);
            }
        }
        return revived;
    }

    private boolean isReading(String connector, String service) throws IOException, InterruptedException, SQLException {
        ConnectorState state = connect.state(connector);
        if (state.hasFailed()) {
            throw new ComponentFailure(connector, state.reason(), null, null);
        }
        return state.isRunning() && slots.isActive(slotOf(service));
    }
}
