package org.assessmentcentre.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.assessmentcentre.local.postgres.PostgresServer;
import org.jspecify.annotations.Nullable;

/** Stands in for a service: its tables, made by the kit's own migration, and its writing to them. */
final class Outbox {
    private static final Path MIGRATIONS = Repository.ROOT.resolve("service-kit/src/main/resources/db/kit");

    private final PostgresServer server;
    private final String service;

    Outbox(PostgresServer server, Service service) {
        this.server = server;
        this.service = service.database();
    }

    /** Runs the kit's migrations in their order as the service's own role, as the service would. */
    void migrate() throws SQLException, IOException {
        try (Connection connection = owner();
                var migrations = Files.list(MIGRATIONS);
                var statement = connection.createStatement()) {
            for (Path migration : migrations.sorted().toList()) {
                statement.execute(Files.readString(migration));
            }
        }
    }

    UUID write(String topic, String key, @Nullable String payload) throws SQLException {
        try (Connection connection = owner()) {
            return write(connection, topic, key, payload);
        }
    }

    UUID write(Connection connection, String topic, String key, @Nullable String payload) throws SQLException {
        return insert(
                connection,
                "INSERT INTO outbox_event (id, topic, event_key, type, source, subject, sequence, time, payload)"
                        + " VALUES (?, ?, ?, 'sample.happened.v1', '/sample', ?, '7', '2026-11-21T10:00:00Z', ?)",
                topic,
                key,
                payload);
    }

    /** As if another transaction had drawn its position earlier but was stored later. */
    UUID writeAt(Connection connection, long position, String topic, String key, String payload) throws SQLException {
        return insert(
                connection,
                "INSERT INTO outbox_event"
                        + " (id, topic, event_key, type, source, subject, sequence, time, payload, position)"
                        + " OVERRIDING SYSTEM VALUE"
                        + " VALUES (?, ?, ?, 'sample.happened.v1', '/sample', ?, '7', '2026-11-21T10:00:00Z', ?, "
                        + position + ")",
                topic,
                key,
                payload);
    }

    Connection owner() throws SQLException {
        return server.connect(service, service);
    }

    private static UUID insert(Connection connection, String sql, String topic, String key, @Nullable String payload)
            throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setString(2, topic);
            insert.setString(3, key);
            insert.setString(4, key);
            insert.setString(5, payload);
            insert.executeUpdate();
        }
        return id;
    }
}
