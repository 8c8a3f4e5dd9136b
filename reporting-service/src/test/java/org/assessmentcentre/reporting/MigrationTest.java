package org.assessmentcentre.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.assessmentcentre.kit.testing.EarlierDatabase;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.junit.jupiter.api.Test;

/** What a database of the first version holds is still there under the newest. */
@ReportingTest
class MigrationTest {

    private static final String FIRST_VERSION = "2026.11.21.10";

    @Test
    void rowsOfTheFirstVersionStay() throws SQLException {
        try (EarlierDatabase database = EarlierDatabase.of(FIRST_VERSION)) {
            database.run("""
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

            database.migrate();

            assertThat(database.count("learner where registration_number = 'R1' and weekly_hours is null"))
                    .isEqualTo(1);
            assertThat(database.count("decision where outcome = 'PASS'")).isEqualTo(1);
            assertThat(database.count("centre where name = 'Centre' and provider_clients = '{}' and sequence = 2"))
                    .isEqualTo(1);
            assertThat(database.count("inbox where type = 'portfolio.centre-changed.v1'"))
                    .as("centres are read again")
                    .isZero();
            assertThat(database.count("inbox")).isEqualTo(1);
            database.run("update learner set weekly_hours = 37.5");
        }
    }

    @Test
    void aDeclarationOfGatewayFallsWithTheEmployersOwn() throws SQLException {
        try (EarlierDatabase database = EarlierDatabase.of("2026.11.21.12")) {
            database.run("""
                    insert into gateway_input values
                        ('0199c1f2-0000-7000-8000-000000000001', 'GATEWAY_DECLARED', '{"on":"2026-01-05"}', 2),
                        ('0199c1f2-0000-7000-8000-000000000001', 'EMPLOYER_DECLARATION', null, 3),
                        ('0199c1f2-0000-7000-8000-000000000002', 'EMPLOYER_DECLARATION', '{"on":"2026-01-04"}', 2),
                        ('0199c1f2-0000-7000-8000-000000000002', 'GATEWAY_DECLARED', '{"on":"2026-01-05"}', 3)""");

            database.migrate();

            assertThat(database.text("""
                            select learner_id from gateway_input where input = 'GATEWAY_DECLARED' and body is not null""")).endsWith("2");
        }
    }
}
