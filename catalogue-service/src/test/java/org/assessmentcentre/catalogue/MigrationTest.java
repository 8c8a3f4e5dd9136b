package org.assessmentcentre.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.kit.testing.EarlierDatabase;
import org.junit.jupiter.api.Test;

/** What was published under an earlier version gets what later versions make of it. */
@CatalogueTest
class MigrationTest {

    private static final String BEFORE_THE_BANK = "2026.11.21.62";
    private static final String BEFORE_REVIEWS = "2026.11.21.72";
    private static final String BEFORE_DERIVED = "2026.11.21.65";

    @Test
    void questionsOfFrameworksThatArePublishedAlreadyAreInTheBank() throws SQLException {
        try (EarlierDatabase database = EarlierDatabase.of(BEFORE_THE_BANK)) {
            publish(database, "FCL-2025", "FRAMEWORK");
            publish(database, "CLFA-2019", "FRAMEWORK");
            publish(database, "ST0480-1.2", "STANDARD");

            database.migrate();

            assertThat(database.count("question_entry where framework = 'FCL' and not derived"))
                    .isEqualTo(12);
            assertThat(database.count("question_entry where framework = 'CLFA' and not derived"))
                    .isEqualTo(17);
            assertThat(database.count("question_entry")).isEqualTo(29);
            assertThat(database.text("select level_title || ' ' || theme_title || ' ' || array_to_string(uses, ',')"
                            + " from question_entry where ref = 'FCL-L1-Q3'"))
                    .isEqualTo("Future Visibility preceptorship,supervision,team-reflection");
            assertThat(database.text("select reveals from question_entry where ref = 'FCL-L4-Q2'"))
                    .isNotBlank();
            assertThat(database.text("select cardinality(examples) from question_entry where ref = 'CLFA-T1-Q3'"))
                    .isEqualTo("5");
        }
    }

    @Test
    void anIndicatorThatNobodyAskedForBecomesADerivedQuestionAndTheOthersStay() throws SQLException {
        try (EarlierDatabase database = EarlierDatabase.of(BEFORE_DERIVED)) {
            publish(database, "NHS-LF-2011", "FRAMEWORK");
            publish(database, "FCL-2025", "FRAMEWORK");
            assertThat(database.count("question_entry")).isEqualTo(12);

            database.migrate();

            assertThat(database.count("question_entry where framework = 'NHS-LF' and derived"))
                    .isEqualTo(88);
            assertThat(database.count("question_entry where framework = 'FCL' and not derived"))
                    .isEqualTo(12);
            assertThat(database.count("question_entry")).isEqualTo(100);
            assertThat(database.text("select level_title || ' ' || theme_title from question_entry"
                            + " where ref = 'NHS-LF-D1-E2-S3'"))
                    .isEqualTo("Stage 3 Managing Yourself");
        }
    }

    @Test
    void whatIsPublishedAfterwardsIsInTheBankToo() throws SQLException {
        try (EarlierDatabase database = EarlierDatabase.of(BEFORE_THE_BANK)) {
            database.migrate();

            publish(database, "NHS-LF-2011", "FRAMEWORK");

            assertThat(database.count("question_entry where derived")).isEqualTo(88);
        }
    }

    @Test
    void importsOfPackagesThatHadEndedStandAndOneThatRanMayBeCancelled() throws SQLException {
        try (EarlierDatabase database = EarlierDatabase.of(BEFORE_REVIEWS)) {
            for (String state : List.of("'RUNNING', null", "'SUCCEEDED', now()", "'FAILED', now()")) {
                database.run("""
                        insert into case_import (id, centre, sha256, bytes, state, finished_at, counts, findings,
                            requested_at, requested_by, lease_until)
                        values (gen_random_uuid(), '000001', repeat('0', 64), 1, %s, '[]', '[]', now(), 'e', now())""".formatted(state));
            }
            database.run("insert into case_document (owner, identifier, body, frame) values ('000001',"
                    + " gen_random_uuid(), '{}', '{}')");

            database.migrate();

            assertThat(database.count("case_import where attempt = 1 and tries = 1 and acceptances = '[]'"))
                    .isEqualTo(3);
            assertThat(database.count("case_document where changes = 1")).isEqualTo(1);
            database.run("update case_import set state = 'CANCELLED', finished_at = now() where state = 'RUNNING'");
            assertThat(database.count("case_import where state = 'CANCELLED'")).isEqualTo(1);
            assertThatThrownBy(() -> database.run("update case_import set bytes = 2 where state = 'SUCCEEDED'"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static void publish(EarlierDatabase database, String name, String kind) throws SQLException {
        String[] parts = name.split("-(?=[^-]*$)", 2);
        database.run("""
                insert into published_document (id, kind, code, version, title, body, sha256, published_at,
                    published_by)
                values (gen_random_uuid(), '%s', '%s', '%s', 'A title', '%s', repeat('0', 64), now(), 'e')""".formatted(
                        kind, parts[0], parts[1], Sources.tree(name).toString().replace("'", "''")));
    }
}
