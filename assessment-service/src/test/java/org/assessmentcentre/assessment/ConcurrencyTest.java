package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Database;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.assessment.testing.Scene.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class ConcurrencyTest {

    private static final String AC = "8431-706-AC1.1";
    private static final int ROUNDS = 8;

    @Inject
    Database database;

    private Scene scene;
    private Member assessor;

    @BeforeEach
    void open() {
        scene = Scene.open();
        assessor = scene.hire("Amina", "ASSESSOR");
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    @Test
    void ofTwoDecisionsOnOneCriterionOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Handed handed = scene.handInTo(assessor);
            Object pass = Scene.pass(handed, AC);
            List<Integer> statuses = atOnce(
                    List.of(() -> Scene.decide(assessor, handed, AC, 0, pass).statusCode(), () -> Scene.decide(
                                    assessor, handed, AC, 0, Scene.referral())
                            .statusCode()));
            assertThat(statuses).containsExactlyInAnyOrder(200, 412);
            assertThat(database.count("select count(*) from decision where assessment_id = ?1", handed.assessment()))
                    .isEqualTo(1);
        }
    }

    @Test
    void ofFiftyDecisionsOnOneCriterionOneWinsAndNobodyLosesWhatTheyWrote() throws Exception {
        Handed handed = scene.handInTo(assessor);
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Map<String, Object> body = new HashMap<>(Scene.referral());
            body.put("rationale", "Rationale number " + i + " that took an hour to write.");
            calls.add(() -> Scene.decide(assessor, handed, AC, 0, body));
        }
        List<Response> answers = allAtOnce(calls);
        Response won = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .reduce((one, two) -> {
                    throw new AssertionError("Two won");
                })
                .orElseThrow();
        for (int i = 0; i < answers.size(); i++) {
            Response answer = answers.get(i);
            if (answer != won) {
                assertThat(answer.statusCode()).isEqualTo(412);
                assertThat(answer.getHeader("ETag")).isEqualTo("\"1\"");
                assertThat(answer.<String>path("sent.rationale"))
                        .isEqualTo("Rationale number " + i + " that took an hour to write.");
                assertThat(answer.<String>path("sent.referralReason")).isEqualTo("INSUFFICIENT_EVIDENCE");
                assertThat(answer.<String>path("standing.rationale")).isEqualTo(won.path("rationale"));
            }
        }
        assertThat(database.count("select count(*) from decision where assessment_id = ?1", handed.assessment()))
                .isEqualTo(1);
        Response late =
                answers.stream().filter(answer -> answer != won).findFirst().orElseThrow();
        Scene.decide(assessor, handed, AC, 1, late.<Map<String, Object>>path("sent"))
                .then()
                .statusCode(200);
    }

    @Test
    void fiftyEqualPostsWithOneKeyMakeOne() throws Exception {
        Handed handed = scene.handInTo(assessor);
        String key = UUID.randomUUID().toString();
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(() -> assessor.calls()
                    .header("Idempotency-Key", key)
                    .body(Map.of("reason", "MALPRACTICE", "note", "The same report twice."))
                    .post(handed.path() + "/suspension"));
        }
        List<Response> answers = allAtOnce(calls);
        Set<String> made = new HashSet<>();
        for (Response answer : answers) {
            if (answer.statusCode() == 201) {
                made.add(answer.path("id"));
            } else {
                assertThat(answer.statusCode()).isEqualTo(409);
                assertThat(answer.<String>path("type")).isEqualTo("/problems/concurrent-request");
            }
        }
        assertThat(made).hasSize(1);
        assertThat(database.count("select count(*) from intervention where assessment_id = ?1", handed.assessment()))
                .isEqualTo(1);
    }

    @Test
    void ofTwoQualityAssurersWhoOverturnOneWins() throws Exception {
        List<Member> assurers = List.of(scene.hire("Ivo", "IQA"), scene.hire("Ina", "IQA"));
        for (int round = 0; round < ROUNDS; round++) {
            Handed handed = Scene.sign(assessor, Scene.passAll(assessor, scene.handInTo(assessor)));
            String seen = assurers.getFirst().calls().get(handed.path()).getHeader("ETag");
            Map<String, Object> referral = new HashMap<>(Scene.referral());
            referral.put("criterion", AC);
            Map<String, Object> overturned =
                    Map.of("verdict", "OVERTURNED", "comment", "It is described only.", "decisions", List.of(referral));

            List<Response> answers = allAtOnce(assurers.stream()
                    .map(iqa -> (Callable<Response>) () -> iqa.calls()
                            .header("If-Match", seen)
                            .body(overturned)
                            .post(handed.path() + "/quality-checks"))
                    .toList());

            assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(201, 412);
            Response lost = answers.stream()
                    .filter(answer -> answer.statusCode() == 412)
                    .findFirst()
                    .orElseThrow();
            assertThat(lost.<String>path("type")).isEqualTo("/problems/precondition-failed");
            assertThat(lost.getHeader("ETag")).isNotEqualTo(seen);
            assertThat(database.count(
                            "select count(*) from quality_check where assessment_id = ?1", handed.assessment()))
                    .isEqualTo(1);
            assertThat(database.count("select count(*) from decision where assessment_id = ?1", handed.assessment()))
                    .isEqualTo(handed.criteria().size() + 1);
        }
    }

    private static List<Response> allAtOnce(List<Callable<Response>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Test
    void decisionsOnAllCriteriaAtOnceAllHold() throws Exception {
        Handed handed = scene.handInTo(assessor);
        List<Callable<Integer>> calls = handed.criteria().stream()
                .map(criterion -> (Callable<Integer>)
                        () -> Scene.decide(assessor, handed, criterion, 0, Scene.pass(handed, criterion))
                                .statusCode())
                .toList();
        assertThat(atOnce(calls)).containsOnly(200);
    }

    @Test
    void theSameDecisionSentTwiceAtOnceIsOne() throws Exception {
        Handed handed = scene.handInTo(assessor);
        Callable<Integer> call =
                () -> Scene.decide(assessor, handed, AC, 0, Scene.referral()).statusCode();
        assertThat(atOnce(List.of(call, call, call))).containsOnly(200);
        assertThat(database.count("select count(*) from decision where assessment_id = ?1", handed.assessment()))
                .isEqualTo(1);
    }

    @Test
    void aDecisionThatRacesASignatureIsOnTheSheetOrRefused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Handed handed = Scene.passAll(assessor, scene.handInTo(assessor));

            List<Integer> statuses = atOnce(List.of(
                    () -> Scene.decide(assessor, handed, AC, 1, Scene.referral())
                            .statusCode(),
                    () -> assessor.calls()
                            .body("{}")
                            .post(handed.path() + "/signature")
                            .statusCode()));

            assertThat(statuses.get(1)).isEqualTo(201);
            String expected = statuses.get(0) == 200 ? "REFERRAL" : "PASS";
            assertThat(statuses.get(0)).isIn(200, 409);
            String signed = database.announced(handed.submission().learner().toString()).stream()
                    .filter(event -> event.type().equals("assessment.results-sheet-signed.v1"))
                    .findFirst()
                    .orElseThrow()
                    .body();
            assertThat(signed).contains("{\"criterion\":\"" + AC + "\",\"outcome\":\"" + expected + "\"}");
            assessor.calls().get(handed.decision(AC)).then().body("outcome", org.hamcrest.Matchers.equalTo(expected));
        }
    }

    @Test
    void aDecisionWaitsForASignatureThatIsUnderWayAndIsThenRefused() throws Exception {
        Handed handed = Scene.passAll(assessor, scene.handInTo(assessor));

        Response answer = whileLocked(
                handed,
                locked -> Scene.decide(assessor, locked, AC, 1, Scene.referral()),
                "update assessment set status = 'SIGNED', outcome = 'PASS', signed_by = assessor_id, signed_at = now()"
                        + " where id = ?1");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("assessmentStatus")).isEqualTo("SIGNED");
    }

    @Test
    void aSignatureWaitsForADecisionThatIsUnderWay() throws Exception {
        Handed handed = Scene.passAll(assessor, scene.handInTo(assessor));

        Response answer = whileLocked(
                handed,
                locked -> assessor.calls().body("{}").post(locked.path() + "/signature"),
                "update assessment_criterion set outcome = 'REFERRAL', version = version + 1"
                        + " where assessment_id = ?1 and criterion = '" + AC + "'");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.<String>path("outcome")).isEqualTo("REFERRAL");
    }

    /** Sends a request while another transaction has the assessment, and lets that one change something and commit. */
    private Response whileLocked(Handed handed, Function<Handed, Response> request, String change) throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Response> answer = QuarkusTransaction.requiringNew().call(() -> {
                database.executeHere("update assessment set version = version where id = ?1", handed.assessment());
                Future<Response> waiting = thread.submit(() -> request.apply(handed));
                await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                                database.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                        + " and query like '%assessment%'"))
                        .isPositive());
                database.executeHere(change, handed.assessment());
                return waiting;
            });
            return answer.get();
        }
    }

    @Test
    void ofTwoAllocationsOneWins() throws Exception {
        Member second = scene.hire("Bea", "ASSESSOR");
        Handed handed = scene.handIn();
        String tag = scene.admin().calls().get(handed.path()).getHeader("ETag");
        List<Callable<Integer>> calls = List.of(assessor, second).stream()
                .map(member -> (Callable<Integer>) () -> scene.admin()
                        .calls()
                        .header("If-Match", tag)
                        .body(Map.of("assessorId", member.staffId()))
                        .put(handed.path() + "/allocation")
                        .statusCode())
                .toList();
        assertThat(atOnce(calls)).containsExactlyInAnyOrder(200, 412);
    }
}
