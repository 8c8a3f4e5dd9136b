package org.assessmentcentre.portfolio;

import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What grows request by request and is announced whole stops growing before its event is too large. */
@HttpTest
class EventBoundsTest {

    private static final String AC = "8431-706-AC1.1";

    @Inject
    EntityManager entities;

    @Test
    void anEmployerHasSoManyManagersThatOneEventNamesThem() {
        World.Centre centre = World.centre();
        String employers = "/portfolio/v1/centres/" + centre.number() + "/employers";
        String id = as(centre.admin())
                .body(Map.of("reference", "E-1", "name", "Northern Care Trust"))
                .post(employers)
                .then()
                .statusCode(201)
                .extract()
                .path("employerId");
        execute(
                "insert into employer_manager (employer_id, account, name, email, added_at)"
                        + " select ?1, 'm' || n, 'Morgan Ellis', 'm@example.org', now() from generate_series(1, 199) n",
                UUID.fromString(id));

        for (int status : new int[] {201, 422}) {
            as(centre.admin())
                    .body(Map.of("account", "last-" + status, "name", "Sam Reed", "email", "sam@example.org"))
                    .post(employers + "/" + id + "/managers")
                    .then()
                    .statusCode(status)
                    .body(
                            status == 201 ? "reference" : "type",
                            equalTo(status == 201 ? "E-1" : "/problems/too-many-managers"));
        }
    }

    @Test
    void aCriterionHasSoManyPiecesThatOneSubmissionHoldsThem() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidence("E1", "PLAN");
        execute(
                "insert into evidence (id, learner_id, reference, title, kind, produced_on, teamwork, registered_at, version)"
                        + " select gen_random_uuid(), ?1, 'X' || n, 'Plan', 'PLAN', current_date, false, now(), 0"
                        + " from generate_series(1, 200) n",
                UUID.fromString(learner.id()));
        execute(
                "insert into mapping (id, learner_id, evidence_id, unit, criterion, mapped_at)"
                        + " select gen_random_uuid(), learner_id, id, '8431-706', '" + AC + "', now()"
                        + " from evidence where learner_id = ?1 and reference like 'X%'",
                UUID.fromString(learner.id()));

        as(learner.token())
                .body(World.mappings(AC))
                .post("/portfolio/v1/evidence/" + evidence + "/mappings")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("mappings[0].criterion"))
                .body("violations[0].message", containsString("200 pieces"));
    }

    private void execute(String sql, Object parameter) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql)
                .setParameter(1, parameter)
                .executeUpdate());
    }
}
