package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What a database of the first version holds is still there, and still works, under the newest. */
@HttpTest
class MigrationTest {

    private static final String FIRST_VERSION = "2026.11.21.12";
    private static final String LEARNER = UUID.randomUUID().toString();

    @Test
    void rowsOfTheFirstVersionStay() throws SQLException {
        String name = "migration_" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection main = connect("postgres")) {
            main.createStatement().execute("create database " + name);
        }
        flyway(name, FIRST_VERSION).migrate();
        try (Connection old = connect(name)) {
            fill(old);
        }

        flyway(name, "latest").migrate();

        try (Connection now = connect(name)) {
            assertThat(count(now, "learner where account = 'a' and weekly_hours is null"))
                    .isEqualTo(1);
            assertThat(count(now, "evidence where kind = 'WITNESS_TESTIMONY' and witness_name is null"))
                    .isEqualTo(1);
            assertThat(count(now, "submission where status = 'OPEN' and method = 'PORTFOLIO'"))
                    .isEqualTo(1);
            assertThat(count(now, "handbook where sequence = 0")).isEqualTo(1);
            assertThat(count(now, "inbox where type <> 'assessment.staff-changed.v1'"))
                    .as("what the catalogue announced, and outcomes, are read again")
                    .isZero();
            assertThat(count(now, "inbox")).isEqualTo(1);
            now.createStatement().execute("update evidence set title = 'Renamed'");
            now.createStatement().execute("update submission set status = 'CLOSED'");
        }
    }

    private static void fill(Connection database) throws SQLException {
        database.createStatement().execute("""
                insert into centre values ('1', 'Centre', 'APPROVED', true, 'ADVISORY', 0, now());
                insert into learner (id, centre, given_name, family_name, date_of_birth, uln, registration_number,
                    registered_on, registration_expires_on, route, qualification, handbook_version, account, standard,
                    standard_version, plan, started_on, planned_end_on, age_at_start, version, registered_at)
                values ('%1$s', '1', 'Alex', 'Rowan', '1984-05-17', '1000000043', 'R1', '2026-01-01', '2029-01-01',
                    '8431-31', '8431', '2.0', 'a', 'ST0480', '1.2', 'AP03', '2026-01-01', '2027-12-31', 41, 0, now());
                insert into evidence (id, learner_id, reference, title, kind, produced_on, teamwork, sha256, size,
                    media_type, file_name, stored_at, submitted, version, registered_at)
                values ('%2$s', '%1$s', 'E1', 'What I saw', 'WITNESS_TESTIMONY', '2026-02-01', false, repeat('a', 64), 9,
                    'text/plain', 'e1.txt', now(), true, 1, now());
                insert into mapping values ('%3$s', '%1$s', '%2$s', '8431-706', '8431-706-AC1.1', true, now());
                insert into mapping_location values ('%3$s', 0, 1, null, null);
                insert into declaration values ('%4$s', '%1$s', '8431-706', 'OWN_WORK', '1', 'Alex Rowan', 'a', now());
                insert into submission values ('%5$s', '%1$s', '1', '8431', '2.0', '8431-706', 1, 'PORTFOLIO', 'OPEN',
                    '%4$s', now());
                insert into handbook values ('8431', '2.0', '{}', 7);
                insert into inbox values (gen_random_uuid(), 'catalogue.qualification-published.v1', now(), now());
                insert into inbox values (gen_random_uuid(), 'assessment.unit-outcome-confirmed.v1', now(), now());
                insert into inbox values (gen_random_uuid(), 'assessment.staff-changed.v1', now(), now());
                insert into submission_item values ('%5$s', '%3$s', '%2$s', '8431-706-AC1.1');
                """.formatted(
                        LEARNER, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
    }

    private static long count(Connection database, String of) throws SQLException {
        var rows = database.createStatement().executeQuery("select count(*) from " + of);
        rows.next();
        return rows.getLong(1);
    }

    private static Flyway flyway(String database, String target) {
        return Flyway.configure()
                .dataSource(url(database), "postgres", "postgres")
                .locations("classpath:db/kit", "classpath:db/migration")
                .target(target)
                .load();
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    private static String url(String database) {
        return ConfigProvider.getConfig()
                .getValue("quarkus.datasource.jdbc.url", String.class)
                .replaceFirst("/postgres(\\?|$)", "/" + database + "$1");
    }
}
