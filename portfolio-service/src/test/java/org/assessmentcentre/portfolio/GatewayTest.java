package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.TODAY;
import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.portfolio.evidence.Samples;
import org.jspecify.annotations.Nullable;
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
            assertThat(event.payload()).doesNotContain("Morgan", "Talked", "Flow", "no bed", "rowan");
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
        Map<String, String> other = new HashMap<>(PROPOSAL);
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
                put(
                        learner,
                        learner.token(),
                        0,
                        "proposal",
                        Map.of("summary", "word ".repeat(400) + "word-".repeat(50) + "word/".repeat(51))),
                "subject",
                "title",
                "scope",
                "summary");
        refused(post(learner, manager, "english-and-maths-discussion/signature", Map.of()), "signedName")
                .body("missing.step", contains("discussion"));
        refused(
                        post(learner, learner.token(), "review/signatures", Map.of("signedName", "Somebody Else")),
                        "reviewedOn",
                        "signedName")
                .body("missing.step", contains("selection"));
        refused(put(learner, manager, 0, "employer-declaration", Map.of()), "declaredOn", "signedName");
        refused(post(learner, manager, "declaration", Map.of()), "declaredOn")
                .body("missing.step", contains("employerDeclaration"));
        refused(
                        post(
                                learner,
                                admin,
                                "confirmation",
                                Map.of("confirmedOn", TODAY.plusDays(1).toString())),
                        "confirmedOn")
                .body("missing.step", contains("employerDeclaration", "learningEnd", "declaration"));
        assertThat(events(learner)).isEmpty();
    }

    @Test
    void stepsThatComeFirstAreAllNamed() {
        World.Apprentice apprentice = World.centre().apprentice();
        World.Learner learner = apprentice.learner();
        String manager = apprentice.managerToken();
        early(
                post(learner, manager, "english-and-maths-discussion/signature", Map.of("signedName", "Morgan Ellis")),
                "discussion");
        early(post(learner, manager, "proposal/agreement", Map.of()), "proposal");
        early(review(learner, learner.token(), "Alex Rowan"), "selection");
        early(post(learner, manager, "declaration", Map.of("declaredOn", day(1))), "employerDeclaration");
        early(
                post(learner, learner.centre().admin(), "confirmation", Map.of("confirmedOn", day(1))),
                "employerDeclaration",
                "learningEnd",
                "declaration");
    }

    @Test
    void declarationsAndTheEndOfLearningKeepTheirOrder() {
        World.Apprentice apprentice = World.centre().apprentice();
        World.Learner learner = apprentice.learner();
        String admin = learner.centre().admin();
        String manager = apprentice.managerToken();
        put(learner, manager, 0, "employer-declaration", satisfied(8)).statusCode(200);
        put(learner, admin, 1, "learning-end", Map.of("endedOn", day(9))).statusCode(200);
        refused(post(learner, manager, "declaration", Map.of("declaredOn", day(9))), "declaredOn");
        put(learner, admin, 2, "learning-end", Map.of("endedOn", day(5))).statusCode(200);
        refused(post(learner, manager, "declaration", Map.of("declaredOn", day(6))), "declaredOn");
        post(learner, manager, "declaration", Map.of("declaredOn", day(5))).statusCode(200);
        refused(put(learner, admin, 4, "learning-end", Map.of("endedOn", day(4))), "endedOn")
                .body("violations[0].message", containsString("withdraws the declarations first"));
        put(learner, admin, 4, "learning-end", Map.of("endedOn", day(6))).statusCode(200);

        put(learner, manager, 5, "employer-declaration", satisfied(3))
                .statusCode(409)
                .body("type", equalTo("/problems/gateway-step-done"));
        withdraw(learner, manager, 5)
                .statusCode(200)
                .body("employerDeclaration", equalTo(null))
                .body("declaration", equalTo(null));
        early(
                post(learner, admin, "confirmation", Map.of("confirmedOn", day(1))),
                "employerDeclaration",
                "declaration");
        put(learner, manager, 6, "employer-declaration", satisfied(3)).statusCode(200);
        post(learner, manager, "declaration", Map.of("declaredOn", day(2))).statusCode(200);
        post(learner, admin, "confirmation", Map.of("confirmedOn", day(2))).statusCode(200);
        withdraw(learner, manager, 9).statusCode(409).body("type", equalTo("/problems/gateway-step-done"));
    }

    @Test
    void anotherEmployerSpeaksForItself() {
        World.Centre centre = World.centre();
        World.Apprentice apprentice = centre.apprentice();
        World.Learner learner = apprentice.learner();
        String admin = centre.admin();
        String manager = apprentice.managerToken();
        put(learner, admin, 0, "english-and-maths-discussion", Map.of("discussedOn", day(9), "note", "Talked"))
                .statusCode(200);
        post(learner, manager, "english-and-maths-discussion/signature", Map.of("signedName", "Morgan Ellis"))
                .statusCode(200);
        put(learner, learner.token(), 2, "proposal", PROPOSAL).statusCode(200);
        post(learner, manager, "proposal/agreement", Map.of()).statusCode(200);
        post(learner, admin, "proposal/agreement", Map.of()).statusCode(200);
        put(learner, learner.token(), 5, "portfolio-selection", Map.of("evidence", List.of(piece(learner, "E1"))))
                .statusCode(200);
        review(learner, manager, "Morgan Ellis").statusCode(200);
        review(learner, admin, "Sam Admin").statusCode(200);
        put(learner, manager, 8, "employer-declaration", satisfied(8)).statusCode(200);
        post(learner, manager, "declaration", Map.of("declaredOn", day(7))).statusCode(200);

        employ(learner, centre.apprentice());

        read(learner, admin)
                .header("ETag", "\"11\"")
                .body("discussion.discussedOn", equalTo(day(9)))
                .body("discussion.employer", equalTo(null))
                .body("proposal.employer", equalTo(null))
                .body("proposal.provider", notNullValue())
                .body("review.employer", equalTo(null))
                .body("review.provider", notNullValue())
                .body("employerDeclaration", equalTo(null))
                .body("declaration", equalTo(null));
        List<Outboxed> fallen = events(learner).subList(10, 14);
        assertThat(fallen).allSatisfy(event -> GoldenEvents.assertValid(event.type(), event.payload()));
        assertThat(fallen)
                .extracting(Outboxed::payload)
                .satisfiesExactly(
                        discussion ->
                                assertThat(discussion).contains("discussedOn").doesNotContain("employerSignedOn"),
                        proposal -> assertThat(proposal)
                                .contains("agreedByProviderOn")
                                .doesNotContain("agreedByEmployerOn"),
                        review -> assertThat(review).contains("providerOn").doesNotContain("employerOn"),
                        declaration -> assertThat(declaration)
                                .contains("EMPLOYER_DECLARATION")
                                .doesNotContain("declaredOn"));
        employ(learner, null);
        assertThat(events(learner)).as("there is nothing left to fall").hasSize(14);
    }

    @Test
    void whatGatewayWasConfirmedOnStays() {
        World.Centre centre = World.centre();
        World.Apprentice apprentice = centre.apprentice();
        World.Learner learner = apprentice.learner();
        confirmed(apprentice);

        change(
                        learner,
                        record -> record.put(
                                "apprenticeship",
                                Map.of("startedOn", "2025-10-01", "plannedEndOn", "2028-04-01", "weeklyHours", 37.5)))
                .statusCode(422)
                .body("type", equalTo("/problems/learner-refused"))
                .body(
                        "violations.field",
                        contains(
                                "apprenticeship.startedOn",
                                "apprenticeship.plannedEndOn",
                                "apprenticeship.weeklyHours"));
        change(learner, record -> record.remove("apprenticeship"))
                .statusCode(422)
                .body("violations.field", contains("apprenticeship"));
        change(learner, record -> record.put("givenName", "Robin")).statusCode(200);
        employ(learner, centre.apprentice());
        read(learner, centre.admin()).body("employerDeclaration.declaredOn", equalTo(day(8)));
    }

    @Test
    void nobodyActsForOthersInAnApprenticeshipOfTheirOwn() {
        World.Centre centre = World.centre();
        World.Apprentice apprentice = centre.apprentice();
        World.Learner learner = apprentice.learner();
        put(learner, learner.token(), 0, "proposal", PROPOSAL).statusCode(200);
        String admin = centre.member(learner.account(), "CENTRE_ADMIN", "centre-admin");
        own(put(learner, admin, 1, "english-and-maths", held("LEVEL_2", "LEVEL_2")));
        own(put(learner, admin, 1, "english-and-maths-discussion", Map.of("discussedOn", day(9), "note", "Talked")));
        own(put(learner, admin, 1, "learning-end", Map.of("endedOn", day(6))));
        own(post(learner, admin, "proposal/agreement", Map.of()));
        own(review(learner, admin, "Alex Rowan"));
        own(post(learner, admin, "confirmation", Map.of("confirmedOn", day(5))));
        Map<String, Object> training = Map.of("on", day(5), "minutes", 60, "activity", "Workshop");
        String hours = learner.path() + "/off-the-job-hours";
        own(as(admin).body(training).post(hours).then());
        String entry = as(learner.token())
                .body(training)
                .post(hours)
                .then()
                .statusCode(201)
                .extract()
                .path("entryId");
        own(as(admin)
                .body(Map.of("reason", "Wrong"))
                .post(hours + "/" + entry + "/cancellation")
                .then());
        read(learner, admin).body("version", equalTo(1));
    }

    @Test
    void nobodyLeavesTheirOwnRecordToActOnIt() {
        World.Centre centre = World.centre();
        World.Apprentice apprentice = centre.apprentice();
        World.Learner learner = apprentice.learner();
        String own = centre.member(learner.account(), "CENTRE_ADMIN", "centre-admin");
        Map<String, Object> dates = Map.of("startedOn", "2025-08-01", "plannedEndOn", "2028-03-01", "weeklyHours", 20);
        own(change(learner, own, record -> record.put("apprenticeship", dates)));
        own(change(learner, own, record -> record.remove("apprenticeship")));
        own(change(learner, own, record -> record.remove("employerId")));
        own(change(learner, own, record -> record.remove("account")));
        own(change(
                learner, own, record -> record.put("account", UUID.randomUUID().toString())));
        change(learner, own, record -> record.put("givenName", "Robin")).statusCode(200);

        change(learner, record -> record.remove("account")).statusCode(200);
        own(put(learner, own, 0, "english-and-maths", held("LEVEL_2", "LEVEL_2")));
        own(put(learner, own, 0, "learning-end", Map.of("endedOn", day(6))));
        own(as(own).body(Map.of("on", day(5), "minutes", 60, "activity", "Workshop"))
                .post(learner.path() + "/off-the-job-hours")
                .then());
        own(change(learner, own, record -> record.put("account", learner.account())));
        change(learner, record -> record.put("account", learner.account())).statusCode(200);
    }

    @Test
    void nobodyRegistersOrLinksThemselves() {
        World.Centre centre = World.centre();
        Map<String, Object> registration = World.registration();
        registration.put("account", centre.administrator());
        own(as(centre.admin()).body(registration).post(centre.learners()).then());
        World.Learner learner = centre.learner();
        own(change(learner, record -> record.put("account", centre.administrator())));
    }

    @Test
    void hoursStayOnceGatewayIsConfirmed() {
        World.Centre centre = World.centre();
        World.Apprentice apprentice = centre.apprentice();
        World.Learner learner = apprentice.learner();
        String hours = learner.path() + "/off-the-job-hours";
        Map<String, Object> training = Map.of("on", day(9), "minutes", 60, "activity", "Workshop");
        String entry = as(learner.token())
                .body(training)
                .post(hours)
                .then()
                .statusCode(201)
                .extract()
                .path("entryId");
        confirmed(apprentice);
        done(as(learner.token()).body(training).post(hours).then());
        done(as(centre.provider())
                .body(Map.of("reason", "Wrong"))
                .post(hours + "/" + entry + "/cancellation")
                .then());
        as(learner.token()).get(hours).then().body("items.cancelled", contains(false));
    }

    @Test
    void theStartMovesPastNothingThatWasDone() {
        World.Centre centre = World.centre();
        World.Apprentice apprentice = centre.apprentice();
        World.Learner learner = apprentice.learner();
        String manager = apprentice.managerToken();
        as(learner.token())
                .body(Map.of("on", day(9), "minutes", 60, "activity", "Workshop"))
                .post(learner.path() + "/off-the-job-hours")
                .then()
                .statusCode(201);
        put(learner, learner.token(), 0, "proposal", PROPOSAL).statusCode(200);
        put(learner, manager, 1, "employer-declaration", satisfied(8)).statusCode(200);
        put(learner, centre.admin(), 2, "learning-end", Map.of("endedOn", day(6)))
                .statusCode(200);
        post(learner, manager, "declaration", Map.of("declaredOn", day(5))).statusCode(200);

        change(learner, record -> record.put("apprenticeship", from(4)))
                .statusCode(422)
                .body("type", equalTo("/problems/learner-refused"))
                .body("violations.field", everyItem(equalTo("apprenticeship.startedOn")))
                .body(
                        "violations.message",
                        containsInAnyOrder(
                                "must not be after off-the-job training, on " + day(9),
                                "must not be after the employer's declaration, on " + day(8),
                                "must not be after the end of learning, on " + day(6),
                                "must not be after the declaration of gateway, on " + day(5)));
        change(learner, record -> record.put("apprenticeship", from(9))).statusCode(200);
    }

    @Test
    void withoutTheApprenticeshipTheEmployersPartFalls() {
        World.Centre centre = World.centre();
        World.Apprentice apprentice = centre.apprentice();
        World.Learner learner = apprentice.learner();
        put(learner, apprentice.managerToken(), 0, "employer-declaration", satisfied(8))
                .statusCode(200);
        post(learner, apprentice.managerToken(), "declaration", Map.of("declaredOn", day(5)))
                .statusCode(200);
        change(learner, record -> record.remove("apprenticeship")).statusCode(200);
        change(learner, record -> record.put("apprenticeship", from(4))).statusCode(200);
        read(learner, centre.admin()).body("employerDeclaration", equalTo(null)).body("declaration", equalTo(null));
    }

    @Test
    void aSummaryIsFiveHundredWordsHoweverTheyAreJoined() {
        World.Learner learner = World.centre().apprentice().learner();
        Map<String, String> proposal = new HashMap<>(PROPOSAL);
        for (String beyond : List.of(
                "word ".repeat(501),
                "word\u0332".repeat(501),
                "word\u0640".repeat(501),
                "the-cat-sat-on ".repeat(500),
                "ฉันไปตลาด".repeat(300),
                "😀".repeat(2_000))) {
            proposal.put("summary", beyond);
            refused(put(learner, learner.token(), 0, "proposal", proposal), "summary");
        }
        proposal.put("summary", "word ".repeat(496) + "the trust's state-of-the-art unit");
        put(learner, learner.token(), 0, "proposal", proposal)
                .statusCode(200)
                .body("proposal.summaryWords", equalTo(500));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        World.Apprentice apprentice = World.centre().apprentice();
        World.Learner learner = apprentice.learner();
        Map<String, Object> child = Map.of(
                "english", Map.of("basis", "LEVEL_2", "achievedOn", "1994-05-16"),
                "maths", Map.of("basis", "LEVEL_2", "achievedOn", "1994-05-17"));
        refused(put(learner, learner.centre().admin(), 0, "english-and-maths", child), "english.achievedOn");
        String heaped = "Morgan" + "\u0301".repeat(4) + " Ellis";
        refused(
                put(
                        learner,
                        apprentice.managerToken(),
                        0,
                        "employer-declaration",
                        Map.of("declaredOn", day(5), "signedName", heaped)),
                "signedName");
    }

    @Test
    void whoComesTooLateGetsTheirWordsBack() {
        World.Apprentice apprentice = World.centre().apprentice();
        World.Learner learner = apprentice.learner();
        put(learner, learner.token(), 0, "proposal", PROPOSAL).statusCode(200);
        put(learner, learner.centre().admin(), 0, "english-and-maths", held("BSL", "LEVEL_2"))
                .statusCode(412)
                .header("ETag", "\"1\"")
                .body("sent.english.basis", equalTo("BSL"))
                .body("standing.version", equalTo(1))
                .body("standing.proposal.title", equalTo("A unit"));
        withdraw(learner, apprentice.managerToken(), 0)
                .statusCode(412)
                .body("sent", equalTo(null))
                .body("standing.version", equalTo(1));
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

    private static Map<String, String> satisfied(int ago) {
        return Map.of("declaredOn", day(ago), "signedName", "Morgan Ellis");
    }

    private static ValidatableResponse withdraw(World.Learner learner, String token, int version) {
        return as(token)
                .header("If-Match", "\"" + version + "\"")
                .delete(path(learner, "employer-declaration"))
                .then();
    }

    /** Gives the learner the employer of another apprentice, or none. */
    private static void employ(World.Learner learner, World.@Nullable Apprentice colleague) {
        String employer = colleague == null
                ? null
                : as(learner.centre().admin()).get(colleague.learner().path()).path("employerId");
        change(learner, record -> record.put("employerId", employer)).statusCode(200);
    }

    private static Map<String, Object> from(int ago) {
        return Map.of("startedOn", day(ago), "plannedEndOn", "2028-03-01");
    }

    private static void confirmed(World.Apprentice apprentice) {
        World.Learner learner = apprentice.learner();
        String manager = apprentice.managerToken();
        put(learner, manager, 0, "employer-declaration", satisfied(8)).statusCode(200);
        put(learner, learner.centre().admin(), 1, "learning-end", Map.of("endedOn", day(6)))
                .statusCode(200);
        post(learner, manager, "declaration", Map.of("declaredOn", day(5))).statusCode(200);
        post(learner, learner.centre().admin(), "confirmation", Map.of("confirmedOn", day(5)))
                .statusCode(200);
    }

    private static ValidatableResponse change(World.Learner learner, Consumer<Map<String, Object>> as) {
        return change(learner, learner.centre().admin(), as);
    }

    private static ValidatableResponse change(World.Learner learner, String token, Consumer<Map<String, Object>> as) {
        Response known = as(token).get(learner.path());
        Map<String, Object> record = new HashMap<>(known.<Map<String, Object>>path("$"));
        as.accept(record);
        return as(token)
                .header("If-Match", known.header("ETag"))
                .body(record)
                .put(learner.path())
                .then();
    }

    private static void early(ValidatableResponse answer, String... steps) {
        answer.statusCode(409)
                .body("type", equalTo("/problems/gateway-step-missing"))
                .body("violations", equalTo(null))
                .body("missing.step", contains(steps));
    }

    private static void own(ValidatableResponse answer) {
        answer.statusCode(409).body("type", equalTo("/problems/own-apprenticeship"));
    }

    private static void done(ValidatableResponse answer) {
        answer.statusCode(409).body("type", equalTo("/problems/gateway-step-done"));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String... fields) {
        return answer.statusCode(422)
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
