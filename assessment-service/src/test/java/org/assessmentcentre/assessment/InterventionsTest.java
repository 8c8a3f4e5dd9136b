package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Database;
import org.assessmentcentre.assessment.testing.Feed;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.assessment.testing.Scene.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Suspension, resumption and reopening, and what is possible in each status. */
@AssessmentTest
class InterventionsTest {

    private static final String AC = "8431-706-AC1.1";
    private static final Map<String, Object> SUSPENSION =
            Map.of("reason", "AUTHENTICITY", "note", "Two pieces repeat a published report.");
    private static final Map<String, Object> RESUMPTION = Map.of("note", "The drafts were shown.");
    private static final Map<String, Object> REOPENING =
            Map.of("reason", "APPEAL", "note", "The learner appeals against AC1.1.");

    @Inject
    Database database;

    private Scene scene;
    private Member assessor;
    private Member iqa;

    @BeforeEach
    void open() {
        scene = Scene.open();
        assessor = scene.hire("Amina", "ASSESSOR");
        iqa = scene.hire("Ivo", "IQA");
    }

    private static Response post(Member by, Handed handed, String what, Object body) {
        return by.calls().body(body).post(handed.path() + "/" + what);
    }

    private Response suspend(Member by, Handed handed) {
        return post(by, handed, "suspension", SUSPENSION);
    }

    private Response resume(Member by, Handed handed) {
        return post(by, handed, "resumption", RESUMPTION);
    }

    private Response reopen(Member by, Handed handed) {
        return post(by, handed, "reopening", REOPENING);
    }

    private String status(Handed handed) {
        return scene.admin().calls().get(handed.path()).path("status");
    }

    /** An assessment in each status that lasts and that the API leads to. */
    private Map<String, Handed> inEachStatus() {
        Map<String, Handed> all = new LinkedHashMap<>();
        all.put("CREATED", scene.handIn());
        all.put("ALLOCATED", scene.handInTo(assessor));
        all.put("DECIDING", Scene.passAll(assessor, scene.handInTo(assessor)));
        all.put("HELD", Scene.sign(assessor, Scene.passAll(assessor, scene.handInTo(assessor))));
        all.put("CONFIRMED", confirmed());
        Handed reopened = confirmed();
        reopen(iqa, reopened).then().statusCode(201);
        all.put("REOPENED", reopened);
        all.forEach((status, handed) -> assertThat(status(handed)).isEqualTo(status));
        return all;
    }

    private Handed confirmed() {
        return scene.confirm(Scene.sign(assessor, Scene.passAll(assessor, scene.handInTo(assessor))));
    }

    private void refusesAll(Handed handed, String status, Set<String> possible) {
        String tag = scene.admin().calls().get(handed.path()).getHeader("ETag");
        Map<String, Response> refused = new LinkedHashMap<>();
        if (!possible.contains("allocation")) {
            refused.put(
                    "allocation",
                    scene.admin()
                            .calls()
                            .header("If-Match", tag)
                            .body(Map.of("assessorId", assessor.staffId()))
                            .put(handed.path() + "/allocation"));
        }
        if (!possible.contains("decision")) {
            refused.put("decision", Scene.decide(assessor, handed, AC, 1, Scene.referral()));
        }
        if (!possible.contains("signature")) {
            refused.put("signature", post(assessor, handed, "signature", "{}"));
        }
        if (!possible.contains("check")) {
            refused.put(
                    "check", post(iqa, handed, "quality-checks", Map.of("verdict", "AGREED", "comment", "Stands.")));
        }
        if (!possible.contains("reopening")) {
            refused.put("reopening", reopen(iqa, handed));
        }
        if (!possible.contains("suspension")) {
            refused.put("suspension", suspend(iqa, handed));
        }
        if (!possible.contains("resumption")) {
            refused.put("resumption", resume(iqa, handed));
        }
        refused.forEach((what, answer) -> {
            boolean hidden =
                    status.equals("CREATED") && Set.of("decision", "signature").contains(what);
            assertThat(answer.statusCode()).as(what + " at " + status).isEqualTo(hidden ? 404 : 409);
            if (!hidden) {
                assertThat(answer.<String>path("assessmentStatus")).as(what).isEqualTo(status);
            }
        });
        assertThat(status(handed)).isEqualTo(status);
    }

    @Test
    void eachStatusAllowsWhatFollowsAndNothingElse() {
        Map<String, Set<String>> possible = Map.of(
                "CREATED", Set.of("allocation", "suspension"),
                "ALLOCATED", Set.of("allocation", "decision", "signature", "suspension"),
                "DECIDING", Set.of("decision", "signature", "suspension"),
                "HELD", Set.of("check", "suspension"),
                "CONFIRMED", Set.of("reopening", "suspension"),
                "REOPENED", Set.of("allocation", "decision", "suspension"));
        inEachStatus().forEach((status, handed) -> refusesAll(handed, status, possible.getOrDefault(status, Set.of())));
    }

    @Test
    void whileSuspendedNothingIsPossibleAndThenItIsWhereItWas() {
        inEachStatus().forEach((status, handed) -> {
            suspend(iqa, handed).then().statusCode(201).body("before.status", equalTo(status));
            if (status.equals("CREATED")) {
                assertThat(status(handed)).isEqualTo("SUSPENDED");
            } else {
                refusesAll(handed, "SUSPENDED", Set.of("resumption"));
            }
            resume(scene.admin(), handed).then().statusCode(201);
            assertThat(status(handed)).isEqualTo(status);
        });
    }

    @Test
    void theDatabaseStopsWhatIsSuspendedToo() {
        Handed deciding = Scene.passAll(assessor, scene.handInTo(assessor));
        suspend(assessor, deciding).then().statusCode(201);
        for (String change : List.of(
                "status = 'SIGNED', suspended_from = null, outcome = 'PASS', signed_by = assessor_id, signed_at = now()",
                "status = 'CONFIRMED', suspended_from = null",
                "comments = 'x'",
                "assessor_id = null")) {
            assertThatThrownBy(() -> database.execute(
                            "update assessment set " + change + " where id = ?1", deciding.assessment()))
                    .as(change)
                    .hasStackTraceContaining("suspended");
        }
        assertThatThrownBy(() -> database.execute("""
                        insert into decision (id, assessment_id, criterion, number, outcome, basis, rationale,
                            referral_reason, action, decided_by, decided_at, supersedes)
                        select gen_random_uuid(), assessment_id, criterion, 2, 'REFERRAL', 'EVIDENCE', rationale,
                            'VERB_NOT_MET', 'x', decided_by, now(), id
                        from decision where assessment_id = ?1 and criterion = ?2""", deciding.assessment(), AC))
                .hasStackTraceContaining("suspended");
        Handed held = Scene.sign(assessor, Scene.passAll(assessor, scene.handInTo(assessor)));
        suspend(iqa, held).then().statusCode(201);
        database.execute(
                "insert into participation (assessment_id, staff_id, role, learner_id, unit, since)"
                        + " values (?1, ?2, 'IQA', ?3, '8431-706', now())",
                held.assessment(),
                iqa.staffId(),
                held.submission().learner());
        assertThatThrownBy(() -> database.execute(
                        "insert into quality_check (id, assessment_id, checked_by, verdict, comment, checked_at)"
                                + " values (gen_random_uuid(), ?1, ?2, 'AGREED', 'bypassed', now())",
                        held.assessment(),
                        iqa.staffId()))
                .hasStackTraceContaining("not held");
    }

    @Test
    void theLifeIsKeptByTheDatabaseToo() {
        Handed handed = scene.handInTo(assessor);
        for (String status : List.of("SIGNED", "HELD", "CONFIRMED", "REOPENED")) {
            assertThatThrownBy(() -> database.execute(
                            "update assessment set status = '" + status
                                    + "', outcome = 'PASS', signed_by = assessor_id,"
                                    + " signed_at = now(), held_at = now(), confirmed_at = now() where id = ?1",
                            handed.assessment()))
                    .hasStackTraceContaining("cannot follow");
        }
    }

    @Test
    void aReopenedAssessmentIsDecidedSignedAndCheckedBySomebodyElse() {
        Handed handed = Scene.sign(assessor, Scene.passAll(assessor, scene.handInTo(assessor)));
        Map<String, String> agreed = Map.of("verdict", "AGREED", "comment", "It stands.");
        post(iqa, handed, "quality-checks", agreed).then().statusCode(201);

        Response reopened = reopen(iqa, handed);

        reopened.then()
                .statusCode(201)
                .body("kind", equalTo("REOPENING"))
                .body("before.outcome", equalTo("PASS"))
                .body("before.signedBy", equalTo(assessor.staffId().toString()))
                .body("before.confirmedAt", notNullValue())
                .body("madeBy", equalTo(iqa.staffId().toString()));
        assessor.calls()
                .get(handed.path())
                .then()
                .body("outcome", nullValue())
                .body("signedAt", nullValue())
                .body("confirmedAt", nullValue());
        assessor.calls().get(handed.path() + "/results-sheet").then().body("qualityAssurance", nullValue());
        Scene.decide(assessor, handed, AC, 1, Scene.referral()).then().statusCode(200);
        assertThat(status(handed)).isEqualTo("DECIDING");
        Scene.sign(assessor, handed);
        post(iqa, handed, "quality-checks", agreed)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-independent"));
        scene.confirm(handed);
        List<String> types = database.types(handed.submission().learner().toString());
        assertThat(types.stream().filter("assessment.unit-outcome-confirmed.v1"::equals))
                .hasSize(2);
        assertThat(types).contains("assessment.unit-outcome-reopened.v1");
        assertThat(database.announced(handed.submission().learner().toString())
                        .getLast()
                        .body())
                .contains("\"outcome\":\"REFERRAL\"");
    }

    @Test
    void aReopenedAssessmentMayGoToAnotherAssessorWhoDecidesWhatIsReopened() {
        Handed handed = confirmed();
        reopen(iqa, handed).then().statusCode(201);
        Member second = scene.hire("Bea", "ASSESSOR");

        scene.allocate(handed, second);

        assertThat(status(handed)).isEqualTo("ALLOCATED");
        assertThat(database.types(handed.submission().learner().toString()))
                .endsWith("assessment.unit-outcome-reopened.v1", "assessment.assessment-allocated.v1");
        Scene.decide(assessor, handed, AC, 1, Scene.referral()).then().statusCode(404);
        Scene.decide(second, handed, AC, 1, Scene.referral())
                .then()
                .statusCode(200)
                .body("decidedBy", equalTo(second.staffId().toString()));
        Scene.sign(second, handed);
        scene.confirm(handed);
        second.calls().get(handed.path()).then().body("outcome", equalTo("REFERRAL"));
    }

    @Test
    void onlyTheLatestAttemptIsReopened() {
        UUID learner = UUID.randomUUID();
        Handed first = scene.confirm(Scene.sign(
                assessor, Scene.referring(assessor, scene.allocate(scene.handIn(learner, 1), assessor), AC)));
        scene.resubmit(learner, 2, AC);
        reopen(iqa, first).then().statusCode(409).body("type", equalTo("/problems/later-attempt"));
        assertThat(status(first)).isEqualTo("CONFIRMED");
        suspend(iqa, first).then().statusCode(201);
    }

    @Test
    void whatASuspendedAttemptDecidedDoesNotCarryForward() {
        UUID learner = UUID.randomUUID();
        Handed first = scene.confirm(Scene.sign(
                assessor, Scene.referring(assessor, scene.allocate(scene.handIn(learner, 1), assessor), AC)));
        Handed second = Scene.passAll(assessor, scene.resubmit(learner, 2, AC));
        suspend(iqa, first).then().statusCode(201);
        post(assessor, second, "signature", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/earlier-attempt-open"));
        resume(iqa, first).then().statusCode(201);
        Scene.sign(assessor, second);
    }

    @Test
    void everythingIsOnRecordAndNothingOfItInTheEvents() {
        Handed handed = scene.handInTo(assessor);
        Response suspended = suspend(assessor, handed);
        resume(iqa, handed).then().statusCode(201);
        assessor.calls()
                .get(handed.path() + "/interventions")
                .then()
                .statusCode(200)
                .body("items.kind", contains("SUSPENSION", "RESUMPTION"))
                .body("items.reason", contains("AUTHENTICITY", null));
        iqa.calls()
                .get(suspended.getHeader("Location"))
                .then()
                .statusCode(200)
                .body("note", equalTo(SUSPENSION.get("note")));
        String learner = handed.submission().learner().toString();
        assertThat(database.announced(learner).stream().map(Database.Announced::body))
                .noneMatch(body -> body.contains("AUTHENTICITY") || body.contains("report"));
        assertThat(database.count(
                        "select count(*) from audit_entry where subject = ?1 and action = 'assessment.assessment-suspended.v1'"
                                + " and actor = ?2",
                        learner,
                        assessor.account()))
                .isEqualTo(1);
        for (String sql :
                List.of("update intervention set note = 'x'", "delete from intervention", "truncate intervention")) {
            assertThatThrownBy(() -> database.execute(sql)).hasStackTraceContaining("append-only");
        }
    }

    @Test
    void onlyWhomItConcernsMayDoIt() {
        Handed handed = scene.handInTo(assessor);
        Member other = scene.hire("Bea", "ASSESSOR");
        Member elsewhere = Scene.open().hire("Eli", "IQA");
        suspend(other, handed).then().statusCode(404);
        for (String what : List.of("suspension", "resumption", "reopening")) {
            Object body = what.equals("suspension") ? SUSPENSION : what.equals("resumption") ? RESUMPTION : REOPENING;
            post(elsewhere, handed, what, body).then().statusCode(404);
            post(scene.hire("Eve", "EQA"), handed, what, body).then().statusCode(403);
        }
        resume(assessor, handed).then().statusCode(403);
        reopen(assessor, handed).then().statusCode(403);
        elsewhere.calls().get(handed.path() + "/interventions").then().statusCode(404);
        iqa.calls()
                .get(handed.path() + "/interventions/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyIntervenesInTheOwnAssessment() {
        Handed handed = scene.handInTo(assessor);
        Feed.awaitApplied(Feed.account(handed.submission().learner(), scene.centre(), iqa.account(), 1));
        suspend(iqa, handed).then().statusCode(409).body("type", equalTo("/problems/own-assessment"));
        assertThatThrownBy(() -> database.execute(
                        "insert into intervention (id, assessment_id, kind, note, made_by, made_at, status_before)"
                                + " values (gen_random_uuid(), ?1, 'RESUMPTION', 'x', ?2, now(), 'SUSPENDED')",
                        handed.assessment(),
                        iqa.staffId()))
                .hasStackTraceContaining("own work");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Handed handed = scene.handInTo(assessor);
        for (String what : List.of("suspension", "reopening")) {
            post(iqa, handed, what, Map.of("note", " "))
                    .then()
                    .statusCode(400)
                    .body("violations.field", containsInAnyOrder("reason", "note"));
            post(iqa, handed, what, Map.of("reason", "BOREDOM", "note", "x"))
                    .then()
                    .statusCode(400);
        }
        post(iqa, handed, "resumption", "{}").then().statusCode(400).body("violations.field", contains("note"));
        post(iqa, handed, "resumption", Map.of("note", "x", "why", "y")).then().statusCode(400);
    }
}
