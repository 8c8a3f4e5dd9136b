package org.assessmentcentre.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Feed;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.assessment.testing.Scene.Member;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A learner reads the own assessments: where they stand at any time, their results once they are confirmed. */
@AssessmentTest
class LearnersViewTest {

    private static final String AC = "8431-706-AC1.1";
    private static final String OWN = "/assessment/v1/learners/me/assessments";

    private final UUID learner = UUID.randomUUID();
    private final String account = UUID.randomUUID().toString();

    private Scene scene;
    private Member assessor;
    private Member iqa;
    private Handed handed;

    @BeforeEach
    void aLearnerHandsIn() {
        scene = Scene.open();
        assessor = scene.hire("Amina", "ASSESSOR");
        iqa = scene.hire("Ivo", "IQA");
        Feed.awaitApplied(Feed.account(learner, scene.centre(), account, 1));
        handed = scene.allocate(scene.handIn(learner, 1), assessor);
    }

    private static Response read(String account, String centre, String path) {
        return given().auth()
                .oauth2(Tokens.of(Roles.LEARNER)
                        .account(account)
                        .centres(centre)
                        .token())
                .get(path);
    }

    private Response read(String path) {
        return read(account, scene.centre(), path);
    }

    private void intervene(String what, Map<String, Object> body) {
        iqa.calls().body(body).post(handed.path() + "/" + what).then().statusCode(201);
    }

    private void hold() {
        Scene.sign(assessor, Scene.referring(assessor, handed, AC));
    }

    private void confirm() {
        hold();
        scene.confirm(handed);
    }

    private void showsNoMoreThanTheStatus(String status) {
        read(handed.path())
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("outcome", nullValue())
                .body("signedAt", nullValue())
                .body("confirmedAt", nullValue())
                .body("criteria", hasSize(5))
                .body("criteria.outcome", everyItem(nullValue()))
                .body("criteria.decidedAt", everyItem(nullValue()))
                .body("criteria.version", everyItem(equalTo(0)));
        read(OWN).then().statusCode(200).body("items.status", contains(status)).body("items[0].outcome", nullValue());
        read(handed.decision(AC)).then().statusCode(404);
        read(handed.path() + "/results-sheet").then().statusCode(404);
    }

    private static void isNobodys(Handed handed, String account, String centre) {
        for (String path : List.of(handed.path(), handed.decision(AC), handed.path() + "/results-sheet")) {
            read(account, centre, path).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        }
    }

    @Test
    void confirmedResultsSayWhatToDo() {
        confirm();

        read(handed.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("outcome", equalTo("REFERRAL"))
                .body("confirmedAt", notNullValue())
                .body("criteria.outcome", contains("REFERRAL", "PASS", "PASS", "PASS", "PASS"));
        read(handed.decision(AC))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REFERRAL"))
                .body("referralReason", equalTo("INSUFFICIENT_EVIDENCE"))
                .body("action", equalTo("Add a second example and evaluate both."))
                .body("rationale", notNullValue());
        read(handed.decision("8431-706-AC1.2"))
                .then()
                .statusCode(200)
                .body("feedback", notNullValue())
                .body("requirements", notNullValue());
        read(handed.path() + "/results-sheet")
                .then()
                .statusCode(200)
                .body("unitOutcome", equalTo("REFERRAL"))
                .body("learningOutcomes.criteria.flatten().action", hasItem("Add a second example and evaluate both."));
        read(OWN)
                .then()
                .statusCode(200)
                .body("items.id", contains(handed.assessment().toString()))
                .body("items[0].outcome", equalTo("REFERRAL"));
    }

    @Test
    void decisionsAreNotShownNorCountedBeforeTheyAreConfirmed() {
        Scene.decide(assessor, handed, AC, 0, Scene.referral()).then().statusCode(200);
        showsNoMoreThanTheStatus("DECIDING");
        String tag = read(handed.path()).getHeader("ETag");
        Scene.decide(assessor, handed, "8431-706-AC1.2", 0, Scene.referral())
                .then()
                .statusCode(200);
        assertThat(read(handed.path()).getHeader("ETag")).isEqualTo(tag);
    }

    @Test
    void heldResultsAreNotTheLearnersYet() {
        hold();
        showsNoMoreThanTheStatus("HELD");
        String held = read(handed.path()).getHeader("ETag");
        scene.confirm(handed);
        assertThat(read(handed.path()).getHeader("ETag")).isNotEqualTo(held);
    }

    @Test
    void suspensionHidesConfirmedResults() {
        confirm();
        intervene("suspension", Map.of("reason", "AUTHENTICITY", "note", "Two pieces repeat a report."));
        showsNoMoreThanTheStatus("SUSPENDED");
        intervene("resumption", Map.of("note", "The drafts were shown."));
        read(handed.decision(AC)).then().statusCode(200);
    }

    @Test
    void reopeningTakesResultsBack() {
        confirm();
        String confirmed = read(handed.path()).getHeader("ETag");
        intervene("reopening", Map.of("reason", "APPEAL", "note", "The learner appeals."));
        showsNoMoreThanTheStatus("REOPENED");
        assertThat(read(handed.path()).getHeader("ETag")).isNotEqualTo(confirmed);
    }

    @Test
    void anothersAssessmentDoesNotExist() {
        confirm();
        String fellow = UUID.randomUUID().toString();
        Scene elsewhere = Scene.open();
        String stranger = UUID.randomUUID().toString();
        Feed.awaitApplied(
                Feed.account(UUID.randomUUID(), scene.centre(), fellow, 1),
                Feed.account(UUID.randomUUID(), elsewhere.centre(), stranger, 1));

        isNobodys(handed, fellow, scene.centre());
        isNobodys(handed, stranger, elsewhere.centre());
        isNobodys(handed, stranger, scene.centre());
        isNobodys(handed, account, elsewhere.centre());
        read(fellow, scene.centre(), OWN).then().statusCode(200).body("items", hasSize(0));
        read(account, elsewhere.centre(), OWN).then().statusCode(404);
    }

    @Test
    void theAccountThatIsLinkedNowReads() {
        confirm();
        String next = UUID.randomUUID().toString();

        Feed.awaitApplied(Feed.account(learner, scene.centre(), next, 5));

        isNobodys(handed, account, scene.centre());
        read(OWN).then().statusCode(404);
        read(next, scene.centre(), handed.decision(AC)).then().statusCode(200);
        read(next, scene.centre(), OWN).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void theListIsPaged() {
        confirm();
        Handed second = scene.resubmit(learner, 2, AC);
        String token = Tokens.of(Roles.LEARNER)
                .account(account)
                .centres(scene.centre())
                .token();
        String next = given().auth()
                .oauth2(token)
                .queryParam("limit", 1)
                .get(OWN)
                .then()
                .statusCode(200)
                .body("items.id", contains(handed.assessment().toString()))
                .extract()
                .path("next");
        given().auth()
                .oauth2(token)
                .queryParam("limit", 1)
                .queryParam("after", next)
                .get(OWN)
                .then()
                .statusCode(200)
                .body("items.id", contains(second.assessment().toString()))
                .body("next", nullValue());
    }

    @Test
    void whoIsOnTheStaffSeesTheOwnWorkAsALearner() {
        hold();
        Member staff = scene.hire("Lee", "IQA");
        Feed.awaitApplied(Feed.account(learner, scene.centre(), staff.account(), 5));

        staff.calls().get(handed.path()).then().statusCode(200).body("outcome", nullValue());
        staff.calls()
                .get("/assessment/v1/centres/{centre}/assessments", scene.centre())
                .then()
                .statusCode(200)
                .body("items[0].outcome", nullValue());
        for (String path : List.of("/results-sheet", "/quality-checks", "/interventions")) {
            staff.calls().get(handed.path() + path).then().statusCode(404);
        }
        iqa.calls().get(handed.path()).then().body("outcome", equalTo("REFERRAL"));
    }
}
