package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;

/** What must never happen, the database refuses too, whoever asks. */
@HttpTest
class DatabaseRulesTest {

    @Test
    void aUnitHasOneOpenSubmission() {
        World.Submitted submitted = World.centre().learner().submitted();
        refused("submission_open", """
                insert into submission select gen_random_uuid(), learner_id, centre, qualification, handbook_version, unit, 2,
                    method, status, declaration_id, submitted_at, assignment from submission where id = '%s'""".formatted(submitted.submission()));
        refused("submission_learner_id_unit_attempt_key", """
                insert into submission select gen_random_uuid(), learner_id, centre, qualification, handbook_version, unit,
                    attempt, method, 'CLOSED', declaration_id, submitted_at, assignment from submission where id = '%s'""".formatted(submitted.submission()));
    }

    @Test
    void aLearnersIdentitiesAreUnique() {
        World.Centre centre = World.centre();
        World.Learner first = centre.learner();
        World.Learner second = centre.learner();
        for (String column : new String[] {"uln", "registration_number", "account"}) {
            refused("learner_" + column, """
                    update learner set %1$s = (select %1$s from learner where id = '%2$s') where id = '%3$s'""".formatted(column, first.id(), second.id()));
        }
        assertThat(run("update learner set uln = '9999999999' where id in ('" + first.id() + "', '" + second.id()
                        + "')"))
                .isEqualTo(2);
    }

    @Test
    void aLocationIsOfOneKind() {
        World.Learner learner = World.centre().learner();
        learner.map(learner.evidence("E1", "REPORT"), "8431-706-AC1.1");
        String ofLearner = " where mapping_id in (select id from mapping where learner_id = '" + learner.id() + "')";
        refused("mapping_location", "update mapping_location set seconds = 3" + ofLearner);
        refused("mapping_location", "update mapping_location set page = null" + ofLearner);
    }

    @Test
    void aWitnessIsWholeAndOfATestimony() {
        World.Learner learner = World.centre().learner();
        String plan = learner.evidence("E1", "PLAN");
        refused("evidence", """
                update evidence set witness_name = 'Jo', witness_relationship = 'Manager', witness_signed_on = now(),
                    witness_direct_observation = true where id = '%s'""".formatted(plan));
        refused("evidence", """
                update evidence set kind = 'WITNESS_TESTIMONY', witness_name = 'Jo' where id = '%s'""".formatted(plan));
        refused("evidence", """
                update evidence set kind = 'WITNESS_TESTIMONY', witness_name = 'Jo', witness_relationship = 'Manager',
                    witness_signed_on = now(), witness_direct_observation = false where id = '%s'""".formatted(plan));
    }

    @Test
    void weeklyHoursAreOfAnApprentice() {
        World.Learner learner = World.centre().learner();
        refused("learner", "update learner set weekly_hours = 37.5 where id = '" + learner.id() + "'");
    }

    @Test
    void anAssignmentIsOfItsMethodOnly() {
        World.Submitted submitted = World.centre().learner().submitted();
        String of = " where id = '" + submitted.submission() + "'";
        refused("submission", "update submission set method = 'ASSIGNMENT'" + of);
        refused("submission", "update submission set assignment = '{}'" + of);
    }

    @Test
    void gatewayIsConfirmedOnWhatItRestsOn() {
        World.Learner learner = World.centre().learner();
        String row = "insert into gateway values ('" + learner.id() + "', 1, '%s')";
        refused("gateway", row.formatted("{\"confirmation\":{},\"declaration\":{},\"learningEnd\":{}}"));
        refused("gateway", row.formatted("{\"declaration\":{}}"));
        refused("gateway", row.formatted("{\"review\":{}}"));
        refused("gateway", row.formatted("[]"));
    }

    @Test
    void cancelledHoursSayWhoAndWhy() {
        World.Learner learner = World.centre().learner();
        String row = "insert into hours_entry values (gen_random_uuid(), '" + learner.id()
                + "', now(), %s, 'Workshop', 'a', now(), %s)";
        refused("hours_entry", row.formatted("0", "null, null, null"));
        refused("hours_entry", row.formatted("1441", "null, null, null"));
        refused("hours_entry", row.formatted("60", "now(), 'a', null"));
    }

    @Test
    void evidenceIsSubmittedWithItsFile() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidence("E1", "REPORT");
        refused("evidence", "update evidence set submitted = true where id = '" + evidence + "'");
    }

    @Test
    void whatWasDoneStaysOnRecord() {
        World.centre().learner().evidence("E1", "REPORT");
        refused("append-only", "update action_entry set actor = 'nobody'");
        refused("append-only", "delete from action_entry");
        refused("append-only", "truncate action_entry");
    }

    private static void refused(String reason, String statement) {
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> run(statement))
                .withMessageContaining(reason);
    }

    private static int run(String statement) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container()
                .instance(EntityManager.class)
                .get()
                .createNativeQuery(statement)
                .executeUpdate());
    }
}
