package org.assessmentcentre.local.connect;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Looks after the connectors while the stack runs. Connect itself tries again for ever what a restart of PostgreSQL or
 * Kafka breaks; what it gives up on would otherwise be seen only by the events that do not come.
 */
public final class ConnectorWatch implements Runnable {
    private static final Duration STEP = Duration.ofSeconds(5);

    private final OutboxConnectors connectors;
    private final Consumer<String> note;

    /**
     * @param note told what was found and done, a sentence each time
     */
    public ConnectorWatch(OutboxConnectors connectors, Consumer<String> note) {
        this.connectors = connectors;
        this.note = note;
    }

    @Override
    public void run() {
        while (true) {
            try {
                Thread.sleep(STEP);
                connectors.reviveFailed().forEach(note);
            } catch (InterruptedException e) {
                return;
            } catch (IOException | SQLException e) {
                continue; // Connect or PostgreSQL is away; whoever watches the processes says so
            }
        }
    }
}
