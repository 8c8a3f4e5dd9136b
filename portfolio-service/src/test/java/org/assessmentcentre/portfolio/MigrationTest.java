package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.assessmentcentre.kit.testing.EarlierDatabase;
import org.junit.jupiter.api.Test;

/** What a database of the first version holds is still there, and still works, under the newest. */
@HttpTest
class MigrationTest {

    private static final String FIRST_VERSION = "2026.11.21.12";
    private static final String LEARNER = UUID.randomUUID().toString();

    @Test
    void rowsOfTheFirstVersionStay() throws SQLException {
        try (EarlierDatabase database = EarlierDatabase.of(FIRST_VERSION)) {
            fill(database);

            database.migrate();

            assertThat(database.count("learner where account = 'a' and weekly_hours is null"))
                    .isEqualTo(1);
            assertThat(database.count("evidence where kind = 'WITNESS_TESTIMONY' and witness_name is null"))
                    .isEqualTo(1);
            assertThat(database.count("submission where status = 'OPEN' and method = 'PORTFOLIO'"))
                    .isEqualTo(1);
            assertThat(database.count("handbook where sequence = 0")).isEqualTo(1);
            assertThat(database.count("inbox where type <> 'assessment.staff-changed.v1'"))
                    .as("what the catalogue announced, and outcomes, are read again")
                    .isZero();
            assertThat(database.count("inbox")).isEqualTo(1);
            database.run("update evidence set title = 'Renamed'");
            database.run("update submission set status = 'CLOSED'");
        }
    }

    @Test
    void aDeclarationOfGatewayFallsWithTheEmployersOwn() throws SQLException {
        try (EarlierDatabase database = EarlierDatabase.of("2026.11.21.17")) {
            fill(database);
            database.run("""
                    insert into gateway values
                        ('%s', 4, '{"declaration":{},"learningEnd":{}}')""".formatted(LEARNER));

            database.migrate();

            assertThat(database.text("select version || ' ' || state from gateway"))
                    .isEqualTo("5 {\"learningEnd\": {}}");
        }
    }

    @Test
    void theAccountsThatLearnersHaveAreTheFirstOnesOnRecord() throws SQLException {
        try (EarlierDatabase database = EarlierDatabase.of("2026.11.21.18")) {
            fill(database);

            database.migrate();

            assertThat(database.count("linked_account where account = 'a'")).isEqualTo(1);
            database.run("update learner set account = 'b'");
            assertThat(database.count("linked_account")).isEqualTo(2);
        }
    }

    private static void fill(EarlierDatabase database) throws SQLException {
        database.run(
                """
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
                """.formatted(LEARNER, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
    }
}
