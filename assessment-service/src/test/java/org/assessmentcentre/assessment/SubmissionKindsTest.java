package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Database;
import org.assessmentcentre.assessment.testing.Feed;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.assessment.testing.Scene.Member;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prior learning and assignments, as the submission brings them. */
@AssessmentTest
class SubmissionKindsTest {

    private static final String AC = "8431-706-AC1.1";

    @Inject
    Database database;

    private Scene scene;
    private Member assessor;

    @BeforeEach
    void open() {
        scene = Scene.open();
        assessor = scene.hire("Amina", "ASSESSOR");
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> criteria(Map<String, Object> body) {
        return ((List<Map<String, Object>>) Objects.requireNonNull(body.get("criteria"))).stream();
    }

    /** Hands in what portfolio would announce, changed. */
    private Handed handIn(Consumer<Map<String, Object>> change) {
        Feed.Submission submission = scene.submission(UUID.randomUUID(), UUID.randomUUID(), 1);
        Map<String, Object> body = submission.body();
        body.put("criteria", criteria(body).map(LinkedHashMap::new).toList());
        change.accept(body);
        Feed.awaitApplied(Feed.send(
                "portfolio.events",
                "portfolio.submission-made.v1",
                submission.learner().toString(),
                2,
                scene.centre(),
                body));
        String id = scene.admin()
                .calls()
                .get("/assessment/v1/centres/{centre}/assessments", scene.centre())
                .path("items.find { it.learnerId == '%s' }.id".formatted(submission.learner()));
        return scene.allocate(new Handed(UUID.fromString(id), submission), assessor);
    }

    private Handed withClaim(UUID claim) {
        return handIn(body -> criteria(body)
                .filter(criterion -> AC.equals(criterion.get("criterion")))
                .forEach(criterion -> criterion.put("priorLearningClaimId", claim)));
    }

    @Test
    void aClaimIsDecidedOnPriorLearningByTheSameRules() {
        UUID claim = UUID.randomUUID();
        Handed handed = withClaim(claim);
        assessor.calls()
                .get(handed.path())
                .then()
                .body("criteria[0].priorLearningClaimId", equalTo(claim.toString()))
                .body("criteria[1].priorLearningClaimId", nullValue());
        Scene.decide(assessor, handed, AC, 0, Map.of("outcome", "PASS", "rationale", "Had it before."))
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("rationale", "requirements"));

        Scene.passAll(assessor, handed);

        assessor.calls().get(handed.decision(AC)).then().body("basis", equalTo("PRIOR_LEARNING"));
        assessor.calls().get(handed.decision("8431-706-AC1.2")).then().body("basis", equalTo("EVIDENCE"));
        assessor.calls()
                .get(handed.path() + "/results-sheet")
                .then()
                .body("learningOutcomes[0].criteria.basis", contains("PRIOR_LEARNING", "EVIDENCE"));
        List<Database.Announced> recorded = database
                .announced(handed.submission().learner().toString())
                .stream()
                .filter(event -> event.type().equals("assessment.decision-recorded.v1"))
                .toList();
        recorded.forEach(event -> GoldenEvents.assertValid(event.type(), event.body()));
        assertThat(recorded.getFirst().body()).contains("\"basis\":\"PRIOR_LEARNING\"");
    }

    @Test
    void theDatabaseKeepsTheBasisToWhatWasClaimed() {
        Handed handed = withClaim(UUID.randomUUID());
        for (String criterion : List.of(AC, "8431-706-AC1.2")) {
            assertThatThrownBy(() -> database.execute(
                            """
                            insert into decision (id, assessment_id, criterion, number, outcome, basis, rationale,
                                decided_by, decided_at)
                            values (gen_random_uuid(), ?1, ?2, 1, 'PASS', ?3, 'Long enough to be a rationale.', ?4, now())""",
                            handed.assessment(),
                            criterion,
                            criterion.equals(AC) ? "EVIDENCE" : "PRIOR_LEARNING",
                            assessor.staffId()))
                    .hasStackTraceContaining("does not rest on");
        }
    }

    @Test
    void anAssignmentOutOfRangeIsShownWithAWarningAndCanBeDecided() {
        Handed handed = handIn(body -> {
            body.put("method", "ASSIGNMENT");
            body.put(
                    "assignment",
                    Map.of(
                            "words",
                            3900,
                            "typicalWords",
                            2500,
                            "wordsOutOfRange",
                            true,
                            "recordings",
                            List.of(Map.of("kind", "PRESENTATION", "seconds", 60, "limitSeconds", 1200))));
        });
        assessor.calls()
                .get(handed.path())
                .then()
                .body("method", equalTo("ASSIGNMENT"))
                .body("warnings.code", contains("WORD_COUNT_OUT_OF_RANGE"))
                .body("warnings[0].message", allOf(containsString("3900"), containsString("2500")));
        Scene.sign(assessor, Scene.passAll(assessor, handed));
    }

    @Test
    void anAssignmentInRangeAndAPortfolioHaveNoWarning() {
        Handed inRange = handIn(body -> {
            body.put("method", "ASSIGNMENT");
            body.put("assignment", Map.of("words", 2500, "typicalWords", 2500, "wordsOutOfRange", false));
        });
        assessor.calls().get(inRange.path()).then().body("warnings", empty());
        assessor.calls().get(scene.handInTo(assessor).path()).then().body("warnings", empty());
    }

    @Test
    void anUnknownMethodIsBuried() {
        Feed.Submission submission = scene.submission(UUID.randomUUID(), UUID.randomUUID(), 1);
        Map<String, Object> body = submission.body();
        body.put("method", "TELEPATHY");
        UUID event = Feed.send(
                "portfolio.events",
                "portfolio.submission-made.v1",
                submission.learner().toString(),
                2,
                scene.centre(),
                body);
        await().untilAsserted(() -> assertThat(
                        database.count("select count(*) from dead_letter where event_id = ?1", event.toString()))
                .isEqualTo(1));
    }
}
