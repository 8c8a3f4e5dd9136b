package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.TODAY;
import static org.assessmentcentre.portfolio.World.UNIT_706;
import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

@HttpTest
class PriorLearningTest {

    private static final String CRITERION = "8431-706-AC1.2";

    @Test
    void aClaimTravelsWithItsSubmission() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidenceWithFile("E1", "Plan of " + learner.id());
        learner.map(evidence, UNIT_706.toArray(String[]::new));
        var made = as(learner.token())
                .body(request(evidence))
                .post(path(learner))
                .then()
                .statusCode(201)
                .body("criterion", equalTo(CRITERION))
                .extract();
        String claim = made.path("claimId");
        Outboxed event = Outboxed.of(learner.id()).getLast();
        assertThat(event.type()).isEqualTo("portfolio.prior-learning-claimed.v1");
        assertThat(event.payload()).contains(claim, evidence).doesNotContain("last trust");
        GoldenEvents.assertValid(event.type(), event.payload());
        as(learner.token())
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .body("statement", equalTo("Led it at my last trust."));
        as(learner.token()).get(path(learner)).then().statusCode(200).body("items.claimId", contains(claim));

        String submission = as(learner.token())
                .body(Map.of("unit", "8431-706", "declarationId", learner.declare("8431-706")))
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("submissionId");
        Outboxed handedOver = Outboxed.of(learner.id()).getLast();
        assertThat(handedOver.payload())
                .containsOnlyOnce("priorLearningClaimId")
                .contains(claim);
        GoldenEvents.assertValid(handedOver.type(), handedOver.payload());

        World.Centre centre = learner.centre();
        String account = UUID.randomUUID().toString();
        String assessor = centre.member(account, "ASSESSOR", Roles.ASSESSOR);
        String iqa = centre.member(UUID.randomUUID().toString(), "IQA", Roles.IQA);
        String url = "/portfolio/v1/prior-learning-claims/" + claim;
        as(assessor).get(url).then().statusCode(404);
        World.applied(World.allocate(UUID.randomUUID(), submission, learner, account, 1));
        as(assessor).get(url).then().statusCode(200);
        as(assessor).get(path(learner)).then().statusCode(403);
        as(iqa).get(url).then().statusCode(200);
        as(centre.admin()).get(path(learner)).then().statusCode(200);
        as(centre.learner().token()).get(url).then().statusCode(404);
        as(World.centre().admin()).get(url).then().statusCode(404);
        as(World.centre().admin()).get(path(learner)).then().statusCode(404);
        as(centre.provider()).get(url).then().statusCode(403);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        World.Learner learner = World.centre().learner();
        String withoutFile = learner.evidence("E1", "REPORT");
        String elsewhere = learner.evidenceWithFile("E2", "Elsewhere " + learner.id());
        learner.map(elsewhere, "8431-706-AC1.1");
        String others = learner.centre().learner().evidenceWithFile("E1", "Others " + learner.id());
        as(learner.token())
                .body(Map.of(
                        "unit", "8431-706",
                        "criterion", "8431-705-AC1.1",
                        "statement", " ",
                        "achievedOn", TODAY.plusDays(1).toString(),
                        "evidence", List.of(withoutFile, elsewhere, others)))
                .post(path(learner))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/prior-learning-refused"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "criterion",
                                "statement",
                                "achievedOn",
                                "evidence[0]",
                                "evidence[0]",
                                "evidence[1]",
                                "evidence[2]"));
        as(learner.token())
                .body(Map.of())
                .post(path(learner))
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        containsInAnyOrder("unit", "criterion", "statement", "achievedOn", "evidence"));
    }

    @Test
    void whatWasHandedOverIsNotClaimed() {
        World.Submitted submitted = World.centre().learner().submitted();
        as(submitted.learner().token())
                .body(request(submitted.evidence()))
                .post(path(submitted.learner()))
                .then()
                .statusCode(422)
                .body("violations.field", contains("criterion"));
    }

    @Test
    void ofParallelClaimsOneStands() throws Exception {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidenceWithFile("E1", "Plan of " + learner.id());
        learner.map(evidence, CRITERION);
        Callable<Integer> claim = () ->
                as(learner.token()).body(request(evidence)).post(path(learner)).statusCode();
        List<Integer> statuses = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(3)) {
            for (var future : executor.invokeAll(List.of(claim, claim, claim))) {
                statuses.add(future.get());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
    }

    @Test
    void onlyTheLearnerClaims() {
        World.Centre centre = World.centre();
        World.Learner learner = centre.learner();
        as(centre.learner().token()).body(Map.of()).post(path(learner)).then().statusCode(404);
        as(centre.admin()).body(Map.of()).post(path(learner)).then().statusCode(403);
    }

    private static String path(World.Learner learner) {
        return learner.path() + "/prior-learning-claims";
    }

    private static Map<String, Object> request(String evidence) {
        return new HashMap<>(Map.of(
                "unit",
                "8431-706",
                "criterion",
                CRITERION,
                "statement",
                "Led it at my last trust.",
                "achievedOn",
                TODAY.minusYears(1).toString(),
                "evidence",
                List.of(evidence)));
    }
}
