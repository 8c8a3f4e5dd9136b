package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Database;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.assessment.testing.Scene.Member;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quality assurer who overturns decides; another one has to check that. */
@AssessmentTest
class OverturnTest {

    private static final String AC = "8431-706-AC1.1";

    @Inject
    Database database;

    private Scene scene;
    private Member assessor;
    private Member iqa;
    private Handed held;

    @BeforeEach
    void hold() {
        scene = Scene.open();
        assessor = scene.hire("Amina", "ASSESSOR");
        iqa = scene.hire("Ivo", "IQA");
        held = Scene.sign(assessor, Scene.passAll(assessor, scene.handInTo(assessor)));
    }

    private String learner() {
        return held.submission().learner().toString();
    }

    private static Map<String, Object> overturned(Object... decisions) {
        return Map.of("verdict", "OVERTURNED", "comment", "AC1.1 is described only.", "decisions", List.of(decisions));
    }

    private static Map<String, Object> of(String criterion, Map<String, Object> decision) {
        Map<String, Object> body = new LinkedHashMap<>(decision);
        body.put("criterion", criterion);
        return body;
    }

    private Response check(Member by, Object body) {
        return by.calls()
                .header("If-Match", by.calls().get(held.path()).getHeader("ETag"))
                .body(body)
                .post(held.path() + "/quality-checks");
    }

    private static Map<String, Object> agreed() {
        return Map.of("verdict", "AGREED", "comment", "It stands.");
    }

    @Test
    void theDecisionsAreSupersededTheOutcomeIsNewAndTheResultsStayHeld() {
        Response checked = check(iqa, overturned(of(AC, Scene.referral())));
        checked.then().statusCode(201).body("verdict", equalTo("OVERTURNED"));

        assessor.calls().get(held.path()).then().body("status", equalTo("HELD")).body("outcome", equalTo("REFERRAL"));
        assessor.calls()
                .get(held.decision(AC))
                .then()
                .body("outcome", equalTo("REFERRAL"))
                .body("decidedBy", equalTo(iqa.staffId().toString()))
                .body("supersedes", notNullValue())
                .header("ETag", "\"2\"");
        List<Database.Announced> events = database.announced(learner());
        List<Database.Announced> last = events.subList(events.size() - 3, events.size());
        assertThat(last.stream().map(Database.Announced::type))
                .containsExactly(
                        "assessment.decision-superseded.v1",
                        "assessment.decision-recorded.v1",
                        "assessment.quality-check-recorded.v1");
        assertThat(last.get(1).body()).contains("\"decidedBy\":\"" + iqa.staffId());
        assertThat(last.get(2).body())
                .contains("\"verdict\":\"OVERTURNED\"", "\"outcome\":\"REFERRAL\"")
                .doesNotContain("described");
        last.forEach(event -> GoldenEvents.assertValid(event.type(), event.body()));
    }

    @Test
    void whoChecksNextFindsTheCheckThatOverturned() {
        String first = check(iqa, overturned(of(AC, Scene.referral()))).path("id");
        Member next = scene.hire("Ina", "IQA");
        String list = held.path() + "/quality-checks";

        next.calls()
                .get(list)
                .then()
                .statusCode(200)
                .body("items.id", contains(first))
                .body("items[0].verdict", equalTo("OVERTURNED"))
                .body("items[0].comment", equalTo("AC1.1 is described only."));

        check(next, agreed()).then().statusCode(201);
        String cursor = assessor.calls()
                .queryParam("limit", 1)
                .get(list)
                .then()
                .body("items.id", contains(first))
                .extract()
                .path("next");
        scene.admin()
                .calls()
                .queryParam("limit", 1)
                .queryParam("after", cursor)
                .get(list)
                .then()
                .body("items.verdict", contains("AGREED"))
                .body("next", nullValue());
        Scene.open().hire("Eli", "IQA").calls().get(list).then().statusCode(404);
        scene.hire("Bea", "ASSESSOR").calls().get(list).then().statusCode(404);
    }

    @Test
    void anotherQualityAssurerConfirmsTheNewOutcome() {
        check(iqa, overturned(of(AC, Scene.referral()))).then().statusCode(201);
        check(iqa, agreed()).then().statusCode(409).body("type", equalTo("/problems/not-independent"));

        check(scene.hire("Ina", "IQA"), agreed()).then().statusCode(201);

        assessor.calls().get(held.path()).then().body("status", equalTo("CONFIRMED"));
        assertThat(database.announced(learner()).getLast().body())
                .contains("\"outcome\":\"REFERRAL\"", "{\"criterion\":\"" + AC + "\",\"outcome\":\"REFERRAL\"}");
    }

    @Test
    void theSecondMayOverturnAsWellAndThenAThirdHasToCheck() {
        Member second = scene.hire("Ina", "IQA");
        check(iqa, overturned(of(AC, Scene.referral()))).then().statusCode(201);
        check(second, overturned(of(AC, Scene.pass(held, AC)))).then().statusCode(201);
        for (Member participant : List.of(iqa, second)) {
            check(participant, agreed()).then().statusCode(409);
        }
        check(scene.hire("Ian", "IQA"), agreed()).then().statusCode(201);
        assessor.calls().get(held.path()).then().body("outcome", equalTo("PASS"));
    }

    @Test
    void theDatabaseRefusesWhoOverturnedAndAConfirmationWithoutAnIndependentCheck() {
        check(iqa, overturned(of(AC, Scene.referral()))).then().statusCode(201);

        assertThatThrownBy(() -> database.execute(
                        "insert into quality_check (id, assessment_id, checked_by, verdict, comment, checked_at)"
                                + " values (gen_random_uuid(), ?1, ?2, 'AGREED', 'bypassed', now())",
                        held.assessment(),
                        iqa.staffId()))
                .hasStackTraceContaining("quality_check_once");
        assertThatThrownBy(() -> database.execute(
                        "update assessment set status = 'CONFIRMED', confirmed_at = now() where id = ?1",
                        held.assessment()))
                .hasStackTraceContaining("independent check");
    }

    @Test
    void theDatabaseRefusesADecisionOfHeldResultsThatNoCheckOverturned() {
        Member other = scene.hire("Ina", "IQA");
        for (Member by : List.of(assessor, iqa, other)) {
            assertThatThrownBy(() -> database.execute("""
                            insert into decision (id, assessment_id, criterion, number, outcome, basis, rationale,
                                referral_reason, action, decided_by, decided_at, supersedes)
                            select gen_random_uuid(), assessment_id, criterion, 2, 'REFERRAL', 'EVIDENCE', rationale,
                                'VERB_NOT_MET', 'x', ?3, now(), id
                            from decision where assessment_id = ?1 and criterion = ?2""", held.assessment(), AC, by.staffId()))
                    .hasStackTraceContaining("signed");
        }
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Map<String, Object> empty = Map.of("outcome", "PASS", "rationale", "....................");
        check(
                        iqa,
                        overturned(
                                of("8431-700-AC1.1", Scene.referral()),
                                of(AC, empty),
                                of(AC, Map.of("outcome", "REFERRAL", "rationale", Scene.RATIONALE))))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/decision-refused"))
                .body(
                        "violations.field",
                        hasItems(
                                "decisions[0].criterion",
                                "decisions[1].rationale",
                                "decisions[1].requirements",
                                "decisions[2].criterion",
                                "decisions[2].referralReason",
                                "decisions[2].action"));
        check(iqa, overturned(Map.of("rationale", "x")))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("decisions[0].criterion", "decisions[0].outcome"));
        assertThat(database.count("select count(*) from quality_check where assessment_id = ?1", held.assessment()))
                .isZero();
        assertThat(database.count(
                        "select count(*) from participation where assessment_id = ?1 and role = 'IQA'",
                        held.assessment()))
                .isZero();
    }

    @Test
    void oneDecisionAtLeastDiffersAndToAgreeHasNone() {
        Map<String, Object> same = new LinkedHashMap<>(Scene.pass(held, AC));
        same.put("rationale", "In other words it is the same to me as well.");
        for (Object body : List.of(
                overturned(),
                overturned(of(AC, same)),
                Map.of("verdict", "AGREED", "comment", "x", "decisions", List.of(of(AC, Scene.referral()))))) {
            check(iqa, body)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/decision-refused"))
                    .body("violations.field", contains("decisions"));
        }
    }

    @Test
    void nobodyAgreesToWhatSomebodyOverturnedMeanwhile() {
        Member second = scene.hire("Ina", "IQA");
        String read = second.calls().get(held.path()).getHeader("ETag");
        check(iqa, overturned(of(AC, Scene.referral()))).then().statusCode(201);

        second.calls()
                .body(agreed())
                .post(held.path() + "/quality-checks")
                .then()
                .statusCode(428);
        second.calls()
                .header("If-Match", read)
                .body(agreed())
                .post(held.path() + "/quality-checks")
                .then()
                .statusCode(412);
        check(second, agreed()).then().statusCode(201);
    }

    @Test
    void othersDoNotOverturn() {
        Object body = overturned(of(AC, Scene.referral()));
        check(assessor, body).then().statusCode(403);
        check(scene.hire("Both", "ASSESSOR", "IQA"), body).then().statusCode(201);
        Scene.open()
                .hire("Eli", "IQA")
                .calls()
                .body(body)
                .post(held.path() + "/quality-checks")
                .then()
                .statusCode(404);
    }
}
