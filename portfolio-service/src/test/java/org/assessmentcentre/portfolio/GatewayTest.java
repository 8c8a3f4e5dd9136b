package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.TODAY;
import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.portfolio.evidence.Samples;
import org.junit.jupiter.api.Test;

@HttpTest
class GatewayTest {

    private static final String DISCUSSED = "8431-706-AC1.1";
    private static final Map<String, String> PROPOSAL =
            Map.of("subject", "Flow", "title", "A unit", "scope", "Two sites", "summary", "Patients who need no bed.");

    @Test
    void everyInputIsRecordedAndGatewayConfirmed() {
        World.Apprentice apprentice = World.centre().apprentice();
        World.Learner learner = apprentice.learner();
        String admin = learner.centre().admin();
        String manager = apprentice.managerToken();
        read(learner, learner.token()).header("ETag", "\"0\"").body("proposal", equalTo(null));

        put(learner, learner.centre().provider(), 0, "english-and-maths", held("BSL", "LEVEL_2"))
                .statusCode(200)
                .header("ETag", "\"1\"");
        put(learner, admin, 1, "english-and-maths-discussion", Map.of("discussedOn", day(9), "note", "Talked"))
                .statusCode(200);
        post(learner, manager, "english-and-maths-discussion/signature", Map.of("signedName", "Morgan Ellis"))
                .statusCode(200)
                .body("discussion.employer.name", equalTo("Morgan Ellis"));
        put(learner, learner.token(), 3, "proposal", PROPOSAL).statusCode(200);
        post(learner, manager, "proposal/agreement", Map.of()).statusCode(200);
        post(learner, admin, "proposal/agreement", Map.of())
                .statusCode(200)
                .body("proposal.employer.on", equalTo(TODAY.toString()))
                .body("proposal.provider.on", equalTo(TODAY.toString()));
        put(learner, learner.token(), 6, "portfolio-selection", Map.of("evidence", List.of(piece(learner, "E1"))))
                .statusCode(200);
        review(learner, learner.token(), "alex rowan").statusCode(200);
        review(learner, manager, "Morgan Ellis").statusCode(200);
        review(learner, admin, "Sam Admin").statusCode(200).body("review.provider.name", equalTo("Sam Admin"));
        put(learner, manager, 10, "employer-declaration", Map.of("declaredOn", day(8), "signedName", "Morgan Ellis"))
                .statusCode(200);
        put(learner, admin, 11, "learning-end", Map.of("endedOn", day(6))).statusCode(200);
        post(learner, manager, "declaration", Map.of("declaredOn", day(5))).statusCode(200);
        post(learner, admin, "confirmation", Map.of("confirmedOn", day(5)))
                .statusCode(200)
                .header("ETag", "\"14\"")
                .header("Event-Id", notNullValue())
                .body("confirmation.confirmedOn", equalTo(day(5)));

        List<Outboxed> events = events(learner);
        assertThat(events).hasSize(14).allSatisfy(event -> {
            GoldenEvents.assertValid(event.type(), event.payload());
            assertThat(event.payload()).doesNotContain("Morgan", "Talked", "Flow", "bed", "rowan");
        });
        assertThat(events.get(5).payload()).contains("\"summaryWords\":5", "agreedByEmployerOn", "agreedByProviderOn");
        assertThat(events)
                .extracting(Outboxed::type)
                .contains("portfolio.review-signed.v1", "portfolio.gateway-declared.v1")
                .endsWith("portfolio.gateway-confirmed.v1");
        put(learner, admin, 14, "learning-end", Map.of("endedOn", day(7)))
                .statusCode(409)
                .body("type", equalTo("/problems/gateway-step-done"));
        read(learner, manager).body("version", equalTo(14)).body("learningEnd.endedOn", equalTo(day(6)));
    }

    @Test
    void whatChangesLosesItsSignatures() {
        World.Apprentice apprentice = World.centre().apprentice();
        World.Learner learner = apprentice.learner();
        String manager = apprentice.managerToken();
        put(learner, learner.token(), 0, "proposal", PROPOSAL).statusCode(200);
        post(learner, manager, "proposal/agreement", Map.of()).statusCode(200);
        put(learner, learner.token(), 2, "proposal", PROPOSAL)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("proposal.employer", notNullValue());
        Map<String, String> other = new java.util.HashMap<>(PROPOSAL);
        other.put("scope", "Three sites");
        put(learner, learner.token(), 2, "proposal", other).statusCode(200).body("proposal.employer", equalTo(null));

        String first = piece(learner, "E1");
        put(learner, learner.token(), 3, "portfolio-selection", Map.of("evidence", List.of(first)))
                .statusCode(200);
        review(learner, manager, "Morgan Ellis").statusCode(200);
        put(
                        learner,
                        learner.token(),
                        5,
                        "portfolio-selection",
                        Map.of("evidence", List.of(first, piece(learner, "E2"))))
                .statusCode(200)
                .body("review", equalTo(null));
        Outboxed cleared = events(learner).getLast();
        assertThat(cleared.payload()).contains("\"input\":\"REVIEW\"").doesNotContain("\"review\"");
        GoldenEvents.assertValid(cleared.type(), cleared.payload());

        String admin = learner.centre().admin();
        Map<String, String> talk = Map.of("discussedOn", day(9), "note", "Talked");
        put(learner, admin, 6, "english-and-maths-discussion", talk).statusCode(200);
        post(learner, manager, "english-and-maths-discussion/signature", Map.of("signedName", "Morgan Ellis"))
                .statusCode(200);
        put(learner, admin, 8, "english-and-maths-discussion", talk)
                .statusCode(200)
                .body("discussion.employer", equalTo(null));

        put(learner, manager, 9, "employer-declaration", Map.of("declaredOn", day(1), "signedName", "M"))
                .statusCode(200);
        as(manager)
                .header("If-Match", "\"10\"")
                .delete(path(learner, "employer-declaration"))
                .then()
                .statusCode(200)
                .body("employerDeclaration", equalTo(null));
        assertThat(events(learner).getLast().payload())
                .contains("EMPLOYER_DECLARATION")
                .doesNotContain("declaredOn");
        as(manager)
                .header("If-Match", "\"11\"")
                .delete(path(learner, "employer-declaration"))
                .then()
                .statusCode(404);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        World.Apprentice apprentice = World.centre().apprentice();
        World.Learner learner = apprentice.learner();
        String admin = learner.centre().admin();
        String manager = apprentice.managerToken();
        refused(put(learner, admin, 0, "english-and-maths", held("LEVEL_2", "BSL")), "maths.basis");
        refused(put(learner, admin, 0, "english-and-maths-discussion", Map.of()), "discussedOn", "note");
        refused(
                put(
                        learner,
                        admin,
                        0,
                        "learning-end",
                        Map.of("endedOn", World.STARTED.minusDays(1).toString())),
                "endedOn");
        refused(
                put(learner, learner.token(), 0, "proposal", Map.of("summary", "word ".repeat(501))),
                "subject",
                "title",
                "scope",
                "summary");
        refused(post(learner, manager, "english-and-maths-discussion/signature", Map.of()), "signedName", "discussion");
        refused(post(learner, manager, "proposal/agreement", Map.of()), "proposal");
        refused(
                post(learner, learner.token(), "review/signatures", Map.of("signedName", "Somebody Else")),
                "reviewedOn",
                "signedName",
                "selection");
        refused(put(learner, manager, 0, "employer-declaration", Map.of()), "declaredOn", "signedName");
        refused(post(learner, manager, "declaration", Map.of()), "declaredOn", "employerDeclaration");
        refused(
                post(
                        learner,
                        admin,
                        "confirmation",
                        Map.of("confirmedOn", TODAY.plusDays(1).toString())),
                "confirmedOn",
                "employerDeclaration",
                "learningEnd",
                "declaration");
        assertThat(events(learner)).isEmpty();
    }

    @Test
    void onlyWhatBelongsThereIsSelected() {
        World.Apprentice apprentice = World.centre().apprentice();
        World.Learner learner = apprentice.learner();
        String fits = recording(learner, "R1", 300_999, DISCUSSED);
        String tooLong = recording(learner, "R2", 301_000, DISCUSSED);
        String proposal = learner.evidenceWithFile("E3", "Proposal of " + learner.id());
        learner.map(proposal, DISCUSSED, "8431-704-AC2.2");
        String elsewhere = learner.evidenceWithFile("E4", "Research of " + learner.id());
        learner.map(elsewhere, "8431-701-AC1.1");
        String withoutFile = learner.evidence("E5", "REPORT");
        learner.map(withoutFile, DISCUSSED);
        String others = piece(learner.centre().learner(), "E1");
        put(
                        learner,
                        learner.token(),
                        0,
                        "portfolio-selection",
                        Map.of("evidence", List.of(fits, tooLong, proposal, elsewhere, withoutFile, others, fits)))
                .statusCode(422)
                .body("type", equalTo("/problems/gateway-input-refused"))
                .body(
                        "violations.field",
                        contains(
                                "evidence[1]",
                                "evidence[2]",
                                "evidence[3]",
                                "evidence[4]",
                                "evidence[5]",
                                "evidence[6]"));
        put(learner, learner.token(), 0, "portfolio-selection", Map.of("evidence", List.of(fits)))
                .statusCode(200);
        as(learner.token())
                .contentType("video/mp4")
                .header("If-Match", "*")
                .body(Samples.isoMedia("isom", 600_000))
                .put("/portfolio/v1/evidence/" + fits + "/file")
                .then()
                .statusCode(409);
    }

    @Test
    void eachPartySpeaksForItself() {
        World.Centre centre = World.centre();
        World.Apprentice apprentice = centre.apprentice();
        World.Learner learner = apprentice.learner();
        World.Apprentice neighbour = centre.apprentice();
        put(learner, learner.token(), 0, "proposal", PROPOSAL).statusCode(200);
        for (String stranger : List.of(
                neighbour.learner().token(),
                neighbour.managerToken(),
                World.centre().admin(),
                World.centre().apprentice().managerToken())) {
            as(stranger).get(path(learner, "")).then().statusCode(404);
            review(learner, stranger, "Alex Rowan").statusCode(404);
        }
        post(learner, neighbour.managerToken(), "proposal/agreement", Map.of()).statusCode(404);
        post(learner, neighbour.managerToken(), "declaration", Map.of("declaredOn", day(1)))
                .statusCode(404);
        put(learner, neighbour.managerToken(), 1, "employer-declaration", Map.of())
                .statusCode(404);
        put(learner, neighbour.learner().token(), 1, "proposal", PROPOSAL).statusCode(404);
        put(learner, World.centre().provider(), 1, "learning-end", Map.of("endedOn", day(1)))
                .statusCode(404);
        put(learner, learner.centre().admin(), 1, "employer-declaration", Map.of())
                .statusCode(403);
        put(learner, learner.centre().admin(), 1, "proposal", PROPOSAL).statusCode(403);
        post(learner, learner.token(), "proposal/agreement", Map.of()).statusCode(403);
        post(learner, apprentice.managerToken(), "confirmation", Map.of()).statusCode(403);
        as(learner.centre().member(UUID.randomUUID().toString(), "ASSESSOR", "assessor"))
                .get(path(learner, ""))
                .then()
                .statusCode(403);
        World.Learner noApprentice = centre.learner();
        as(noApprentice.token())
                .get(path(noApprentice, ""))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-an-apprentice"));
    }

    @Test
    void nobodyOverwritesUnseenNorSignsTwice() throws Exception {
        World.Apprentice apprentice = World.centre().apprentice();
        World.Learner learner = apprentice.learner();
        String manager = apprentice.managerToken();
        as(learner.token()).body(PROPOSAL).put(path(learner, "proposal")).then().statusCode(428);
        Callable<Integer> propose = () ->
                put(learner, learner.token(), 0, "proposal", PROPOSAL).extract().statusCode();
        List<Integer> statuses = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(4)) {
            for (var future : executor.invokeAll(List.of(propose, propose, propose, propose))) {
                statuses.add(future.get());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412, 412);
        as(manager)
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post(path(learner, "proposal/agreement"))
                .then()
                .statusCode(412);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(manager)
                    .header("Idempotency-Key", key)
                    .body(Map.of())
                    .post(path(learner, "proposal/agreement"))
                    .then()
                    .statusCode(200);
        }
        post(learner, manager, "proposal/agreement", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/gateway-step-done"));
        assertThat(events(learner)).hasSize(2);
    }

    private static String day(int ago) {
        return TODAY.minusDays(ago).toString();
    }

    private static Map<String, Object> held(String english, String maths) {
        return Map.of(
                "english", Map.of("basis", english, "achievedOn", "2019-08-22"),
                "maths", Map.of("basis", maths, "achievedOn", "2019-08-22"));
    }

    private static String piece(World.Learner learner, String reference) {
        String evidence = learner.evidenceWithFile(reference, reference + " of " + learner.id());
        learner.map(evidence, DISCUSSED);
        return evidence;
    }

    private static String recording(World.Learner learner, String reference, int milliseconds, String criterion) {
        String evidence = learner.evidence(reference, "RECORDING");
        as(learner.token())
                .contentType("video/mp4")
                .body(Samples.isoMedia("isom", milliseconds))
                .put("/portfolio/v1/evidence/" + evidence + "/file")
                .then()
                .statusCode(200)
                .body("durationSeconds", equalTo(milliseconds / 1000));
        as(learner.token())
                .body(Map.of(
                        "mappings",
                        List.of(Map.of("criterion", criterion, "locations", List.of(Map.of("timestamp", "00:01:00"))))))
                .post("/portfolio/v1/evidence/" + evidence + "/mappings")
                .then()
                .statusCode(201);
        return evidence;
    }

    private static String path(World.Learner learner, String part) {
        return learner.path() + "/gateway" + (part.isEmpty() ? "" : "/" + part);
    }

    private static ValidatableResponse read(World.Learner learner, String token) {
        return as(token).get(path(learner, "")).then().statusCode(200);
    }

    private static ValidatableResponse put(World.Learner learner, String token, int version, String part, Object body) {
        return as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path(learner, part))
                .then();
    }

    private static ValidatableResponse post(World.Learner learner, String token, String part, Object body) {
        return as(token).body(body).post(path(learner, part)).then();
    }

    private static ValidatableResponse review(World.Learner learner, String token, String name) {
        return post(learner, token, "review/signatures", Map.of("reviewedOn", day(7), "signedName", name));
    }

    private static void refused(ValidatableResponse answer, String... fields) {
        answer.statusCode(422)
                .body("type", equalTo("/problems/gateway-input-refused"))
                .body("violations", hasSize(fields.length))
                .body("violations.field", containsInAnyOrder(fields));
    }

    private static List<Outboxed> events(World.Learner learner) {
        return Outboxed.of(learner.id()).stream()
                .filter(event ->
                        event.type().contains("gateway") || event.type().contains("review"))
                .toList();
    }
}
