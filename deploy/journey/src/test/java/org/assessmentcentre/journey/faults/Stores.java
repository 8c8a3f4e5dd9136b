package org.assessmentcentre.journey.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The services' databases, looked into from outside. */
final class Stores {

    /** What reporting keeps when its read models are rebuilt; as docs/operations.md says. */
    private static final Set<String> KEPT = Set.of(
            "dead_letter",
            "outbox_event",
            "outbox_sequence",
            "outbox_purge_mark",
            "audit_entry",
            "idempotency_record",
            "flyway_schema_history");

    private final int port;

    Stores(int port) {
        this.port = port;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), database, database);
    }

    /** As the role that may drop its replication slot. */
    Connection connectAsConnector(String database) throws SQLException {
        return DriverManager.getConnection(url(database), database + "_connector", database + "_connector");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=5&socketTimeout=60";
    }

    long count(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    Set<String> strings(String database, String sql) throws SQLException {
        Set<String> found = new HashSet<>();
        try (Connection connection = connect(database);
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    void execute(String database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The tables that a rebuild empties. */
    List<String> readModels() throws SQLException {
        return strings("reporting", "select tablename from pg_tables where schemaname = 'public'").stream()
                .filter(table -> !KEPT.contains(table))
                .sorted()
                .toList();
    }

    /** Every row of the read models, by table; the inbox apart, whose rows say when they came. */
    TreeMap<String, List<String>> dumpOfReadModels() throws SQLException {
        TreeMap<String, List<String>> dump = new TreeMap<>();
        for (String table : readModels()) {
            if (!table.equals("inbox")) {
                List<String> rows = new ArrayList<>(strings("reporting", "select t::text from " + table + " t"));
                rows.sort(null);
                dump.put(table, rows);
            }
        }
        return dump;
    }
}
