package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.TODAY;
import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

@HttpTest
class SubmissionsTest {

    @Test
    void aUnitIsHandedOver() {
        World.Learner learner = World.centre().learner();
        String content = "Workforce plan " + UUID.randomUUID();
        String evidence = learner.evidenceWithFile("E1", content);
        learner.map(evidence, World.UNIT_706.toArray(String[]::new));
        var declared = as(learner.token())
                .body(Map.of("unit", "8431-706", "statement", "OWN_WORK", "signedName", "Alex Rowan"))
                .post(learner.path() + "/declarations")
                .then()
                .statusCode(201)
                .body("wordingVersion", equalTo("1"))
                .body("evidence.sha256", contains(Sha256.hex(content)))
                .extract();
        String declaration = declared.path("declarationId");
        as(learner.token())
                .get(declared.header("Location"))
                .then()
                .statusCode(200)
                .body("declarationId", equalTo(declaration));

        var made = as(learner.token())
                .body(Map.of("unit", "8431-706", "declarationId", declaration))
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(201)
                .body("attempt", equalTo(1))
                .body("method", equalTo("PORTFOLIO"))
                .body("status", equalTo("OPEN"))
                .body("criteria.criterion", equalTo(World.UNIT_706))
                .extract();
        String submission = made.path("submissionId");
        assertThat(made.header("Location")).endsWith("/portfolio/v1/submissions/" + submission);

        Outboxed event = Outboxed.of(learner.id()).getLast();
        assertThat(event.type()).isEqualTo("portfolio.submission-made.v1");
        assertThat(event.id()).isEqualTo(made.header("Event-Id"));
        assertThat(event.payload()).doesNotContain("Alex");
        GoldenEvents.assertValid(event.type(), event.payload());

        as(learner.token())
                .get("/portfolio/v1/submissions/" + submission)
                .then()
                .statusCode(200)
                .body("declaration.signedName", equalTo("Alex Rowan"))
                .body("criteria.evidence.flatten().evidenceId", everyItem(equalTo(evidence)));
        as(learner.token())
                .get("/portfolio/v1/submissions/" + submission + "/evidence")
                .then()
                .statusCode(200)
                .body("criteria.criterion", equalTo(World.UNIT_706))
                .body("criteria[0].evidence[0].reference", equalTo("E1"))
                .body("criteria[0].evidence[0].kind", equalTo("REPORT"))
                .body("criteria[0].evidence[0].file.sha256", equalTo(Sha256.hex(content)))
                .body("criteria[0].evidence[0].file.size", equalTo(content.length()))
                .body("criteria[0].evidence[0].file.mediaType", equalTo("text/plain"))
                .body("criteria[0].evidence[0].file.fileName", equalTo("report.txt"))
                .body("criteria[0].evidence[0].locations.page", contains(3));
    }

    @Test
    void everyMissingCriterionAndFileIsListed() {
        World.Learner learner = World.centre().learner();
        String withoutFile = learner.evidence("E1", "REPORT");
        learner.map(withoutFile, "8431-706-AC1.1");
        as(learner.token())
                .body(Map.of("unit", "8431-706", "declarationId", learner.declare("8431-706")))
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/submission-refused"))
                .body("missingCriteria", equalTo(World.UNIT_706.subList(1, 5)))
                .body("evidenceWithoutFile", contains(withoutFile))
                .body("violations", hasSize(5))
                .body("violations.message", hasItem(containsString("8431-706-AC2.3")))
                .body("violations.message", hasItem(containsString("E1 has no file")));
        assertThat(Outboxed.of(learner.id()).getLast().type()).isEqualTo("portfolio.evidence-mapped.v1");
    }

    @Test
    void everythingElseIsListedToo() {
        World.Centre centre = World.centre();
        Map<String, Object> registration = World.registration();
        String account = UUID.randomUUID().toString();
        registration.put("account", account);
        registration.put("registeredOn", TODAY.minusYears(3).minusDays(1).toString());
        World.Learner learner = centre.register(registration, account);
        as(learner.token())
                .body(Map.of("unit", "8431-706", "declarationId", learner.declare("8431-700")))
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("declarationId"))
                .body("violations.message", hasItem(containsString("registration ended")))
                .body("violations.message", hasItem(containsString("signed for unit 8431-700")))
                .body("missingCriteria", hasSize(5));
    }

    @Test
    void theLastDayOfTheRegistrationStillCounts() {
        World.Centre centre = World.centre();
        Map<String, Object> registration = World.registration();
        String account = UUID.randomUUID().toString();
        registration.put("account", account);
        registration.put("registeredOn", TODAY.minusYears(3).toString());
        World.Learner learner = centre.register(registration, account);
        assertThat(learner.submitted().submission()).isNotEmpty();
    }

    @Test
    void anotherFileAsksForAnotherSignature() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidenceWithFile("E1", "first");
        learner.map(evidence, World.UNIT_706.toArray(String[]::new));
        String signed = learner.declare("8431-706");
        as(learner.token())
                .contentType("text/plain")
                .header("If-Match", '"' + Sha256.hex("first") + '"')
                .body("second")
                .put("/portfolio/v1/evidence/" + evidence + "/file")
                .then()
                .statusCode(200);
        as(learner.token())
                .body(Map.of("unit", "8431-706", "declarationId", signed))
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(422)
                .body("violations.field", contains("declarationId"))
                .body("violations[0].message", containsString("sign again"));

        String more = learner.evidenceWithFile("E2", "more");
        String again = learner.declare("8431-706");
        learner.map(more, "8431-706-AC1.1");
        as(learner.token())
                .body(Map.of("unit", "8431-706", "declarationId", again))
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(422)
                .body("violations.field", contains("declarationId"));
        as(learner.token())
                .body(Map.of("unit", "8431-706", "declarationId", learner.declare("8431-706")))
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(201)
                .body("criteria[0].evidence", hasSize(2));
    }

    @Test
    void aRecordingThatIsLocatedByPageIsRefused() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidence("E1", "PRESENTATION");
        learner.map(evidence, World.UNIT_706.toArray(String[]::new));
        as(learner.token())
                .contentType("video/mp4")
                .body(org.assessmentcentre.portfolio.evidence.Samples.isoMedia("isom"))
                .put("/portfolio/v1/evidence/" + evidence + "/file")
                .then()
                .statusCode(200);
        as(learner.token())
                .body(Map.of("unit", "8431-706", "declarationId", learner.declare("8431-706")))
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(422)
                .body("violations", hasSize(5))
                .body("violations.message", everyItem(containsString("timestamps")));
    }

    @Test
    void onlyTheLearnerSigns() {
        World.Centre centre = World.centre();
        World.Learner learner = centre.learner();
        World.Learner neighbour = centre.learner();
        Map<String, String> request = Map.of("unit", "8431-706", "statement", "OWN_WORK", "signedName", "Alex Rowan");
        as(neighbour.token())
                .body(request)
                .post(learner.path() + "/declarations")
                .then()
                .statusCode(404);
        as(centre.admin())
                .body(request)
                .post(learner.path() + "/declarations")
                .then()
                .statusCode(403);
        as(learner.token())
                .body(Map.of("unit", "8431-799", "signedName", " "))
                .post(learner.path() + "/declarations")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/declaration-refused"))
                .body("violations.field", containsInAnyOrder("unit", "statement", "signedName"));
        as(learner.token())
                .body(Map.of("unit", "8431-706", "declarationId", neighbour.declare("8431-706")))
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("declarationId"));
        as(learner.token())
                .body(Map.of())
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(422)
                .body("violations.field", contains("unit"));
    }

    @Test
    void theRegisteredNameSigns() {
        World.Learner learner = World.centre().learner();
        Map<String, Object> request = new java.util.HashMap<>(Map.of("unit", "8431-706", "statement", "OWN_WORK"));
        request.put("signedName", "Somebody Else");
        as(learner.token())
                .body(request)
                .post(learner.path() + "/declarations")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/declaration-refused"))
                .body("violations.field", contains("signedName"));
        request.put("signedName", "alex  ROWAN");
        as(learner.token())
                .body(request)
                .post(learner.path() + "/declarations")
                .then()
                .statusCode(201);
    }

    @Test
    void aUnitIsSubmittedOnce() {
        World.Submitted submitted = World.centre().learner().submitted();
        World.Learner learner = submitted.learner();
        as(learner.token())
                .body(Map.of("unit", "8431-706", "declarationId", learner.declare("8431-706")))
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/unit-already-submitted"))
                .body("submissionId", equalTo(submitted.submission()));
    }

    @Test
    void ofParallelSubmissionsOneWins() throws Exception {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidenceWithFile("E1", "plan of " + learner.id());
        learner.map(evidence, World.UNIT_706.toArray(String[]::new));
        Map<String, String> request = Map.of("unit", "8431-706", "declarationId", learner.declare("8431-706"));
        Callable<Integer> submit = () -> as(learner.token())
                .body(request)
                .post(learner.path() + "/submissions")
                .statusCode();
        List<Integer> statuses = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(5)) {
            for (var future : executor.invokeAll(List.of(submit, submit, submit, submit, submit))) {
                statuses.add(future.get());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409);
        assertThat(Outboxed.of(learner.id()))
                .filteredOn(event -> event.type().equals("portfolio.submission-made.v1"))
                .hasSize(1);
    }

    @Test
    void aFileSentWhileItsUnitIsSubmittedComesBeforeOrTooLate() throws Exception {
        for (int i = 0; i < 3; i++) {
            World.Learner learner = World.centre().learner();
            String first = "first of " + learner.id();
            String evidence = learner.evidenceWithFile("E1", first);
            learner.map(evidence, World.UNIT_706.toArray(String[]::new));
            Map<String, String> request = Map.of("unit", "8431-706", "declarationId", learner.declare("8431-706"));
            Callable<Integer> submit = () -> as(learner.token())
                    .body(request)
                    .post(learner.path() + "/submissions")
                    .statusCode();
            Callable<Integer> replace = () -> as(learner.token())
                    .contentType("text/plain")
                    .header("If-Match", '"' + Sha256.hex(first) + '"')
                    .body("second of " + learner.id())
                    .put("/portfolio/v1/evidence/" + evidence + "/file")
                    .statusCode();
            try (var executor = Executors.newFixedThreadPool(2)) {
                var answers = executor.invokeAll(List.of(submit, replace));
                assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                        .isIn(List.of(201, 409), List.of(422, 200));
            }
        }
    }

    @Test
    void aRepeatedKeyGetsTheFirstSubmission() {
        World.Learner learner = World.centre().learner();
        String token = learner.token();
        String evidence = learner.evidenceWithFile("E1", "plan of " + learner.id());
        learner.map(evidence, World.UNIT_706.toArray(String[]::new));
        Map<String, String> request = Map.of("unit", "8431-706", "declarationId", learner.declare("8431-706"));
        String key = UUID.randomUUID().toString();
        String first = as(token)
                .header("Idempotency-Key", key)
                .body(request)
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(201)
                .extract()
                .header("Event-Id");
        as(token)
                .header("Idempotency-Key", key)
                .body(request)
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Event-Id", equalTo(first))
                .body("criteria.criterion", equalTo(World.UNIT_706));
    }

    @Test
    void aSubmissionIsForThoseWhoHaveToDoWithIt() {
        World.Centre centre = World.centre();
        World.Submitted submitted = centre.learner().submitted();
        String account = UUID.randomUUID().toString();
        String assessor = centre.member(account, "ASSESSOR", Roles.ASSESSOR);
        String iqa = centre.member(UUID.randomUUID().toString(), "IQA", Roles.IQA);
        String path = "/portfolio/v1/submissions/" + submitted.submission();
        for (String url : List.of(path, path + "/evidence")) {
            as(submitted.learner().token()).get(url).then().statusCode(200);
            as(centre.admin()).get(url).then().statusCode(200);
            as(iqa).get(url).then().statusCode(200);
            as(assessor).get(url).then().statusCode(404);
            as(centre.learner().token()).get(url).then().statusCode(404);
            as(World.centre().admin()).get(url).then().statusCode(404);
            as(World.operator()).get(url).then().statusCode(403);
        }
        World.applied(World.allocate(UUID.randomUUID(), submitted.submission(), submitted.learner(), account, 1));
        as(assessor).get(path).then().statusCode(200);
        as(assessor).get(path + "/evidence").then().statusCode(200);
        as(assessor)
                .get("/portfolio/v1/submissions/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
