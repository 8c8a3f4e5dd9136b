package org.assessmentcentre.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

@AssessmentTest
class AssessmentsTest {

    private static final String LIST = "/assessment/v1/centres/{centre}/assessments";

    private Scene scene;

    @BeforeEach
    void open() {
        scene = Scene.open();
    }

    @Test
    void aSubmissionBecomesAnAssessmentWithARowForEachCriterion() {
        Handed handed = scene.handIn();

        scene.admin()
                .calls()
                .get(handed.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("CREATED"))
                .body("submissionId", equalTo(handed.submission().id().toString()))
                .body("unitTitle", notNullValue())
                .body("attempt", equalTo(1))
                .body("assessorId", nullValue())
                .body(
                        "criteria.criterion",
                        contains(
                                "8431-706-AC1.1",
                                "8431-706-AC1.2",
                                "8431-706-AC2.1",
                                "8431-706-AC2.2",
                                "8431-706-AC2.3"))
                .body("criteria.version", everyItem(equalTo(0)))
                .body("criteria[0].requirements.requirement", contains("8431-706-AC1.1-R1", "8431-706-AC1.1-R2"))
                .body(
                        "criteria[0].evidence",
                        containsInAnyOrder(handed.submission().evidenceOf("8431-706-AC1.1").stream()
                                .map(UUID::toString)
                                .toArray()));
    }

    @Test
    void aSubmissionMayComeBeforeItsHandbook() {
        String version = "2.0-" + UUID.randomUUID();
        Feed.Submission like = scene.submission(UUID.randomUUID(), UUID.randomUUID(), 1);
        Handed handed = scene.handIn(new Feed.Submission(
                like.id(), like.learner(), like.centre(), version, like.unit(), like.attempt(), like.evidence()));
        Member assessor = scene.hire("Amina", "ASSESSOR");
        scene.allocate(handed, assessor);
        Response before = scene.admin().calls().get(handed.path());
        before.then()
                .statusCode(200)
                .body("criteria[0].requirements", nullValue())
                .body("unitTitle", nullValue());
        Scene.decide(assessor, handed, "8431-706-AC1.1", 0, Scene.pass(handed, "8431-706-AC1.1"))
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/handbook-unknown"));
        scene.admin().calls().get(handed.path() + "/results-sheet").then().statusCode(503);

        Feed.awaitApplied(Feed.handbook(version, 1));

        scene.admin()
                .calls()
                .header("If-None-Match", before.getHeader("ETag"))
                .get(handed.path())
                .then()
                .statusCode(200)
                .body("criteria[0].requirements", hasSize(2));
        Scene.decide(assessor, handed, "8431-706-AC1.1", 0, Scene.pass(handed, "8431-706-AC1.1"))
                .then()
                .statusCode(200);
    }

    @Test
    void aSecondVersionOfTheHandbookLeavesItsAssessmentsAlone() {
        Handed before = scene.handIn();
        String version = "2.1-" + UUID.randomUUID();
        ObjectNode handbook = Feed.handbook().put("version", version);
        ObjectNode unit = (ObjectNode) handbook.at("/units/6");
        unit.put("title", "Another title");
        ((ArrayNode) unit.at("/learningOutcomes/0/criteria/0/requirements")).remove(1);
        Feed.awaitApplied(Feed.send(
                "catalogue.events", "catalogue.qualification-published.v1", "8431:" + version, 1, null, handbook));
        Feed.Submission like = scene.submission(UUID.randomUUID(), UUID.randomUUID(), 1);
        Handed after = scene.handIn(new Feed.Submission(
                like.id(), like.learner(), like.centre(), version, like.unit(), like.attempt(), like.evidence()));

        scene.admin()
                .calls()
                .get(before.path())
                .then()
                .statusCode(200)
                .body("unitTitle", equalTo("Strategic Workforce & Logistics Planning"))
                .body("criteria[0].requirements", hasSize(2));
        scene.admin()
                .calls()
                .get(after.path())
                .then()
                .statusCode(200)
                .body("unitTitle", equalTo("Another title"))
                .body("criteria[0].requirements", hasSize(1));
    }

    @Test
    void aSubmissionMayComeBeforeItsCentre() {
        Scene template = scene;
        String centre = "late-" + UUID.randomUUID().toString().substring(0, 8);
        Feed.Submission like = template.submission(UUID.randomUUID(), UUID.randomUUID(), 1);
        Feed.awaitApplied(Feed.submission(
                new Feed.Submission(
                        like.id(), like.learner(), centre, like.handbookVersion(), like.unit(), 1, like.evidence()),
                2));
        String account = UUID.randomUUID().toString();
        String token =
                Tokens.of(Roles.CENTRE_ADMIN).account(account).centres(centre).token();
        given().auth().oauth2(token).get(LIST, centre).then().statusCode(404);

        Feed.awaitApplied(Feed.centre(centre, "Late", 1));
        Scene.operator()
                .body(Map.of("account", account, "name", "Ada Min", "roles", List.of("CENTRE_ADMIN")))
                .post("/assessment/v1/centres/{centre}/staff", centre)
                .then()
                .statusCode(201);

        given().auth()
                .oauth2(token)
                .get(LIST, centre)
                .then()
                .statusCode(200)
                .body("items.learnerId", contains(like.learner().toString()));
    }

    @Test
    void theListNamesTheLearnerAndIsFiltered() {
        Member assessor = scene.hire("Amina", "ASSESSOR");
        Handed first = scene.handIn();
        Handed second = scene.handInTo(assessor);
        UUID learner = first.submission().learner();
        Feed.awaitApplied(
                Feed.registration(learner, scene.centre(), "REG-1", 1),
                Feed.person(learner, scene.centre(), "Lena", "Ruiz", 1));

        scene.admin()
                .calls()
                .get(LIST, scene.centre())
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        contains(
                                first.assessment().toString(),
                                second.assessment().toString()))
                .body("items[0].submissionId", equalTo(first.submission().id().toString()))
                .body("items[0].registrationNumber", equalTo("REG-1"))
                .body("items[0].givenName", equalTo("Lena"))
                .body("items[0].familyName", equalTo("Ruiz"))
                .body("items[1].familyName", nullValue());

        scene.admin()
                .calls()
                .queryParam("status", "ALLOCATED")
                .get(LIST, scene.centre())
                .then()
                .body("items.id", contains(second.assessment().toString()));
        scene.admin()
                .calls()
                .queryParam("assessor", "me")
                .get(LIST, scene.centre())
                .then()
                .statusCode(200)
                .body("items", empty());
        scene.admin()
                .calls()
                .queryParam("status", "PONDERING")
                .queryParam("assessor", "you")
                .get(LIST, scene.centre())
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("status", "assessor"))
                .body("violations.in", everyItem(equalTo("query")));
    }

    @Test
    void anAssessorSeesTheAllocatedOnesOnly() {
        Member assessor = scene.hire("Amina", "ASSESSOR");
        Handed other = scene.handIn();
        Handed mine = scene.handInTo(assessor);

        assessor.calls()
                .get(LIST, scene.centre())
                .then()
                .statusCode(200)
                .body("items.id", contains(mine.assessment().toString()));
        assessor.calls().get(mine.path()).then().statusCode(200);
        assessor.calls().get(other.path()).then().statusCode(404);
        assessor.calls().get(other.path() + "/results-sheet").then().statusCode(404);
        assessor.calls().get(other.decision("8431-706-AC1.1")).then().statusCode(404);
    }

    @Test
    void aQualityAssurerSeesTheCentresAssessmentsAndNobodyElseDoes() {
        Handed handed = scene.handIn();
        Member iqa = scene.hire("Ivo", "IQA");
        Member eqa = scene.hire("Eva", "EQA");

        iqa.calls().get(LIST, scene.centre()).then().statusCode(200).body("items", hasSize(1));
        iqa.calls().get(handed.path()).then().statusCode(200);
        eqa.calls().get(handed.path()).then().statusCode(403);
        Scene other = Scene.open();
        other.admin().calls().get(handed.path()).then().statusCode(404);
        other.admin().calls().get(LIST, scene.centre()).then().statusCode(404);
        other.hire("Ian", "IQA").calls().get(handed.path()).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.of(Roles.LEARNER).centres(scene.centre()).token())
                .get(handed.path())
                .then()
                .statusCode(404);
        Scene.operator().get(handed.path()).then().statusCode(403);
    }

    @Test
    void theListIsPaged() {
        for (int i = 0; i < 3; i++) {
            scene.handIn();
        }

        String next = scene.admin()
                .calls()
                .queryParam("limit", 2)
                .get(LIST, scene.centre())
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");

        scene.admin()
                .calls()
                .queryParam("limit", 2)
                .queryParam("after", next)
                .get(LIST, scene.centre())
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        scene.admin()
                .calls()
                .queryParam("after", next)
                .queryParam("status", "CREATED")
                .get(LIST, scene.centre())
                .then()
                .statusCode(400);
    }

    @Test
    void theEntityTagChangesWithEveryDecision() {
        Member assessor = scene.hire("Amina", "ASSESSOR");
        Handed handed = scene.handInTo(assessor);
        String before = assessor.calls().get(handed.path()).getHeader("ETag");
        assessor.calls()
                .header("If-None-Match", before)
                .get(handed.path())
                .then()
                .statusCode(304);

        Scene.decide(assessor, handed, "8431-706-AC1.1", 0, Scene.referral())
                .then()
                .statusCode(200);
        Scene.decide(assessor, handed, "8431-706-AC1.2", 0, Scene.referral())
                .then()
                .statusCode(200);
        String after = assessor.calls()
                .header("If-None-Match", before)
                .get(handed.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("DECIDING"))
                .body("criteria.outcome", contains("REFERRAL", "REFERRAL", null, null, null))
                .extract()
                .header("ETag");
        assertThat(after).isNotEqualTo(before);
    }
}
