package org.assessmentcentre.local.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database, an owner and a connector role for each service. What the connector may read is granted by the service's
 * own migration, for only that knows the table. Passwords are the roles' names: this is a demonstration on loopback.
 */
public final class Databases {
    private final PostgresServer server;

    Databases(PostgresServer server) {
        this.server = server;
    }

    /** The role with which Debezium reads a service's outbox. */
    public static String connectorOf(String service) {
        return service + "_connector";
    }

    void provide(List<String> services) throws SQLException {
        try (Connection connection = server.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC");
            for (String service : services) {
                provide(connection, statement, service);
            }
        }
        for (String service : services) {
            try (Connection connection = server.superuser(service);
                    Statement statement = connection.createStatement()) {
                statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
                statement.execute("ALTER SCHEMA public OWNER TO " + service);
                statement.execute("GRANT USAGE ON SCHEMA public TO " + connectorOf(service));
            }
        }
    }

    private static void provide(Connection connection, Statement statement, String service) throws SQLException {
        String connector = connectorOf(service);
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", service)) {
            statement.execute("CREATE ROLE %1$s LOGIN PASSWORD '%1$s'".formatted(service));
        }
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", connector)) {
            statement.execute("CREATE ROLE %1$s LOGIN REPLICATION PASSWORD '%1$s'".formatted(connector));
        }
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", service)) {
            statement.execute("CREATE DATABASE %1$s OWNER %1$s".formatted(service));
        }
        statement.execute("REVOKE CONNECT, TEMPORARY ON DATABASE %s FROM PUBLIC".formatted(service));
        statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(service, connector));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
