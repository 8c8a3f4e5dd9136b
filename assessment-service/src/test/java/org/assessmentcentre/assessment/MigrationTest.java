package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.kit.testing.EarlierDatabase;
import org.junit.jupiter.api.Test;

/** A database with rows of an earlier version becomes one of this version. */
@AssessmentTest
class MigrationTest {

    @Test
    void learnersOfTheFirstReleaseGetTheirAccountWhenTheirEventsAreReadAgain() throws SQLException {
        try (EarlierDatabase database = EarlierDatabase.of("2026.11.21.14")) {
            database.run("""
                    insert into learner (learner_id, centre, registration_number, sequence)
                    values ('0199c1f2-0000-7000-8000-000000000001', '000001', 'ABC1234', 4);
                    insert into inbox (event_id, type, event_time, applied_at) values
                        (gen_random_uuid(), 'portfolio.learner-registered.v1', now(), now()),
                        (gen_random_uuid(), 'portfolio.learner-changed.v1', now(), now()),
                        (gen_random_uuid(), 'portfolio.submission-made.v1', now(), now())""");

            database.migrate();

            assertThat(database.text("select registration_number from learner where account is null"))
                    .isEqualTo("ABC1234");
            assertThat(database.text("select string_agg(type, ',') from inbox"))
                    .isEqualTo("portfolio.submission-made.v1");
        }
    }

    @Test
    void assessmentsOfAnEarlierReleaseLiveOn() throws SQLException {
        try (EarlierDatabase database = EarlierDatabase.of("2026.11.21.15")) {
            database.run("""
                    insert into staff (id, centre, account, name, roles, status, appointed_at, version) values
                        ('0199c1f2-0000-7000-8000-000000000002', '000001', 'a', 'Amina', '{ASSESSOR}', 'ACTIVE', now(), 0),
                        ('0199c1f2-0000-7000-8000-000000000003', '000001', 'i', 'Ivo', '{IQA}', 'ACTIVE', now(), 0);
                    insert into assessment (id, submission_id, learner_id, centre, qualification, handbook_version, unit,
                        attempt, method, submitted_at, declaration_signed_at, status, assessor_id, allocated_at, version)
                    values ('0199c1f2-0000-7000-8000-000000000001', gen_random_uuid(), gen_random_uuid(), '000001', '8431',
                        '2.0', '8431-706', 1, 'PORTFOLIO', now(), now(), 'DECIDING', '0199c1f2-0000-7000-8000-000000000002',
                        now(), 3);
                    insert into participation (assessment_id, staff_id, role, learner_id, unit, since)
                    select id, assessor_id, 'ASSESSOR', learner_id, unit, now() from assessment;
                    insert into assessment_criterion (id, assessment_id, criterion, version)
                    select gen_random_uuid(), id, 'AC', 0 from assessment;
                    insert into decision (id, assessment_id, criterion, number, outcome, basis, rationale, decided_by,
                        decided_at)
                    select gen_random_uuid(), id, 'AC', 1, 'PASS', 'EVIDENCE', 'Long enough to be a rationale.',
                        assessor_id, now() from assessment;
                    update assessment set status = 'CONFIRMED', outcome = 'PASS', signed_by = assessor_id,
                        signed_at = now(), held_at = now(), confirmed_at = now();
                    insert into participation (assessment_id, staff_id, role, learner_id, unit, since)
                    select id, '0199c1f2-0000-7000-8000-000000000003', 'IQA', learner_id, unit, now() from assessment;
                    insert into quality_check (id, assessment_id, checked_by, verdict, comment, checked_at)
                    select gen_random_uuid(), id, '0199c1f2-0000-7000-8000-000000000003', 'AGREED', 'x', now()
                    from assessment""");

            database.migrate();

            assertThat(database.text("select status || ' ' || words_out_of_range from assessment"))
                    .isEqualTo("CONFIRMED false");
            database.run(
                    "update assessment set status = 'REOPENED', outcome = null, signed_by = null, signed_at = null");
            database.run("update assessment set status = 'SUSPENDED', suspended_from = 'REOPENED'");
            database.run("update assessment set status = 'REOPENED', suspended_from = null");
            assertThat(database.text("select count(*)::text from decision where quality_check_id is null"))
                    .isEqualTo("1");
        }
    }
}
