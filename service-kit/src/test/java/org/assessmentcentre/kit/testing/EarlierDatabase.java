package org.assessmentcentre.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/** A database of its own of an earlier version, to be filled and then migrated; dropped when closed. */
public final class EarlierDatabase implements AutoCloseable {

    private final String name = "earlier_" + UUID.randomUUID().toString().replace("-", "");

    private EarlierDatabase() {}

    /** A database as the migrations up to this version make it. */
    public static EarlierDatabase of(String version) throws SQLException {
        EarlierDatabase database = new EarlierDatabase();
        execute(configured("jdbc.url"), "create database " + database.name);
        database.migrate(version);
        return database;
    }

    /** Makes it one of the newest version. */
    public void migrate() {
        migrate("latest");
    }

    public void run(String sql) throws SQLException {
        execute(url(), sql);
    }

    /** How many rows there are, of a table with or without a condition. */
    public int count(String of) throws SQLException {
        return Integer.parseInt(text("select count(*) from " + of));
    }

    /** The first value that a query finds. */
    public String text(String query) throws SQLException {
        try (Connection connection = connect(url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        execute(configured("jdbc.url"), "drop database " + name + " with (force)");
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(url(), configured("username"), configured("password"))
                .locations("db/kit", "db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private String url() {
        return configured("jdbc.url").replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, configured("username"), configured("password"));
    }

    private static String configured(String what) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + what, String.class);
    }
}
