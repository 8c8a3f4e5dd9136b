package org.assessmentcentre.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What a database of the first version holds is still there under the newest. */
@ReportingTest
class MigrationTest {

    private static final String FIRST_VERSION = "2026.11.21.10";

    @Test
    void rowsOfTheFirstVersionStay() throws SQLException {
        String name = "migration_" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection main = connect("postgres")) {
            main.createStatement().execute("create database " + name);
        }
        flyway(name, FIRST_VERSION).migrate();
        try (Connection old = connect(name)) {
            old.createStatement().execute("""
                    insert into learner (learner_id, centre, registration_number, qualification, handbook_version,
                        standard, standard_version, plan, started_on, age_at_start, sequence)
                    values ('0199c1f2-0000-7000-8000-000000000001', '1', 'R1', '8431', '2.0', 'ST0480', '1.2', 'AP03',
                        '2025-01-01', 30, 4);
                    insert into decision values ('0199c1f2-0000-7000-8000-000000000002',
                        '0199c1f2-0000-7000-8000-000000000001', '8431', '2.0', 1, '8431-706-AC1.1', 'PASS', 7, 0);
                    insert into centre values ('1', 'Centre', true, 'BLOCKING', 3);
                    insert into inbox (event_id, type, event_time, applied_at) values
                        (gen_random_uuid(), 'portfolio.centre-changed.v1', now(), now()),
                        (gen_random_uuid(), 'portfolio.employer-changed.v1', now(), now())""");
        }

        flyway(name, "latest").migrate();

        try (Connection now = connect(name)) {
            assertThat(count(now, "learner where registration_number = 'R1' and weekly_hours is null"))
                    .isEqualTo(1);
            assertThat(count(now, "decision where outcome = 'PASS'")).isEqualTo(1);
            assertThat(count(now, "centre where name = 'Centre' and provider_clients = '{}' and sequence = 2"))
                    .isEqualTo(1);
            assertThat(count(now, "inbox where type = 'portfolio.centre-changed.v1'"))
                    .as("centres are read again")
                    .isZero();
            assertThat(count(now, "inbox")).isEqualTo(1);
            now.createStatement().execute("update learner set weekly_hours = 37.5");
        }
    }

    private static long count(Connection database, String of) throws SQLException {
        var rows = database.createStatement().executeQuery("select count(*) from " + of);
        rows.next();
        return rows.getLong(1);
    }

    private static Flyway flyway(String database, String target) {
        return Flyway.configure()
                .dataSource(url(database), "postgres", "postgres")
                .locations("db/kit", "db/migration")
                .target(target)
                .load();
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    private static String url(String database) {
        return ConfigProvider.getConfig()
                .getValue("quarkus.datasource.jdbc.url", String.class)
                .replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1");
    }
}
