package org.assessmentcentre.local.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The connectors' positions in the write-ahead log, as the server keeps them. */
public final class ReplicationSlots {
    private final PostgresServer server;

    public ReplicationSlots(PostgresServer server) {
        this.server = server;
    }

    /**
     * Drops the slots that the server has given up on ({@code max_slot_wal_keep_size}): nothing can be read from them,
     * and only where there is none does the connector make a new one and take its snapshot.
     *
     * @return their names
     */
    public List<String> dropLost() throws SQLException {
        var dropped = new ArrayList<String>();
        try (Connection connection = server.superuser("postgres");
                PreparedStatement drop = connection.prepareStatement(
                        "SELECT slot_name, pg_drop_replication_slot(slot_name) FROM pg_replication_slots"
                                + " WHERE wal_status = 'lost' AND NOT active");
                ResultSet rows = drop.executeQuery()) {
            while (rows.next()) {
                dropped.add(rows.getString(1));
            }
        }
        return dropped;
    }

    /** Whether a connector is reading from the slot right now. */
    public boolean isActive(String slot) throws SQLException {
        try (Connection connection = server.superuser("postgres");
                PreparedStatement query =
                        connection.prepareStatement("SELECT active FROM pg_replication_slots WHERE slot_name = ?")) {
            query.setString(1, slot);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
