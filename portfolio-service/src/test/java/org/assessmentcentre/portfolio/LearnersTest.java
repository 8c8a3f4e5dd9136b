package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.TODAY;
import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class LearnersTest {

    @Test
    void aLearnerIsRegistered() {
        World.Centre centre = World.centre();
        Map<String, Object> request = World.registration();
        var answer = as(centre.admin())
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("uln", equalTo(request.get("uln")))
                .body("temporaryUln", equalTo(false))
                .body(
                        "registrationExpiresOn",
                        equalTo(TODAY.minusDays(30).plusYears(3).toString()))
                .extract();
        String id = answer.path("learnerId");
        assertThat(answer.header("Location")).endsWith("/portfolio/v1/learners/" + id);

        List<Outboxed> events = Outboxed.of(id);
        assertThat(events)
                .extracting(Outboxed::type)
                .containsExactly("portfolio.learner-registered.v1", "portfolio.person-changed.v1");
        assertThat(answer.header("Event-Id"))
                .isEqualTo(events.get(0).id() + "," + events.get(1).id());
        assertThat(events.get(0).topic()).isEqualTo("portfolio.events");
        assertThat(events.get(1).topic()).isEqualTo("portfolio.people");
        assertThat(events.get(0).payload())
                .as("personal data travels in portfolio.people only")
                .doesNotContain("Alex")
                .doesNotContain("@")
                .doesNotContain(String.valueOf(request.get("uln")))
                .doesNotContain("1984");
        events.forEach(event -> GoldenEvents.assertValid(event.type(), event.payload()));
    }

    @Test
    void aProviderSystemRegistersAnApprentice() {
        World.Centre centre = World.centre();
        String employer = employer(centre);
        Map<String, Object> request = World.registration();
        request.put("employerId", employer);
        request.put("apprenticeship", Map.of("startedOn", "2025-09-01", "plannedEndOn", "2027-03-01"));
        String id = as(centre.provider())
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(201)
                .body("apprenticeship.standard", equalTo("ST0480"))
                .body("apprenticeship.standardVersion", equalTo("1.2"))
                .body("apprenticeship.plan", equalTo("AP03"))
                .body("apprenticeship.ageAtStart", equalTo(41))
                .extract()
                .path("learnerId");
        assertThat(Outboxed.of(id).get(0).payload())
                .contains("\"employerId\":\"" + employer + "\"")
                .contains("\"ageAtStart\":41");
    }

    @Test
    void theAgeAtTheStartIsTheOneThatTheDateOfBirthGives() {
        World.Centre centre = World.centre();
        Map<String, Object> request = World.registration();
        request.put(
                "apprenticeship", Map.of("startedOn", "2025-09-01", "plannedEndOn", "2027-03-01", "ageAtStart", 17));
        as(centre.admin())
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(422)
                .body("violations.field", contains("apprenticeship.ageAtStart"));
        Map<String, Object> right = Map.of("startedOn", "2025-09-01", "plannedEndOn", "2027-03-01", "ageAtStart", 41);
        request.put("apprenticeship", right);
        String path = "/portfolio/v1/learners/"
                + as(centre.admin())
                        .body(request)
                        .post(centre.learners())
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("learnerId");
        Map<String, Object> change =
                new java.util.LinkedHashMap<>(Map.of("givenName", "Amara", "familyName", "Lindqvist"));
        change.put("apprenticeship", Map.of("startedOn", "2024-09-01", "plannedEndOn", "2027-03-01", "ageAtStart", 41));
        as(centre.admin())
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(422)
                .body("violations.field", contains("apprenticeship.ageAtStart"));
        change.put("apprenticeship", right);
        as(centre.admin())
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A\u200Bda", "A\u2060da", "\uFEFFAda", "A\u061Cda", "A\uDB40\uDC41da", "\u3164", "...", "\u2003"
            })
    void aNameIsThereToBeRead(String name) {
        World.Centre centre = World.centre();
        Map<String, Object> request = World.registration();
        request.put("givenName", name);
        as(centre.admin())
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("givenName"));
        as(centre.admin())
                .body(Map.of("reference", "E-1", "name", name))
                .post("/portfolio/v1/centres/" + centre.number() + "/employers")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("name"));
    }

    @Test
    void everyReasonIsGivenAtOnce() {
        World.Centre centre = World.centre();
        Map<String, Object> known = World.registration();
        as(centre.admin()).body(known).post(centre.learners()).then().statusCode(201);

        Map<String, Object> request = World.registration();
        request.put("givenName", " ");
        request.put("email", "nowhere");
        request.put("dateOfBirth", TODAY.minusYears(17).toString());
        request.put("uln", known.get("uln"));
        request.put("registrationNumber", known.get("registrationNumber"));
        request.put("route", "8431-99");
        request.put("registeredOn", TODAY.plusDays(1).toString());
        request.put("employerId", UUID.randomUUID().toString());
        request.put("apprenticeship", Map.of("startedOn", "2026-09-01", "plannedEndOn", "2026-01-01"));
        as(centre.admin())
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/learner-refused"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "givenName",
                                "email",
                                "dateOfBirth",
                                "uln",
                                "registrationNumber",
                                "route",
                                "registeredOn",
                                "employerId",
                                "apprenticeship.plannedEndOn"));
    }

    @Test
    void aHandbookVersionThatHasNotArrivedIsNamed() {
        World.Centre centre = World.centre();
        Map<String, Object> request = World.registration();
        request.put("handbookVersion", "3.0");
        as(centre.admin())
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(422)
                .body("violations.field", contains("handbookVersion"))
                .body("violations[0].message", containsString("2.0"));
        request.put("qualification", "9999");
        as(centre.admin())
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(422)
                .body("violations.field", contains("handbookVersion"))
                .body("violations[0].message", containsString("catalogue"));
    }

    @Test
    void theTemporaryNumberMayRepeatAndGivesWayToTheOwnOne() {
        World.Centre centre = World.centre();
        Map<String, Object> first = World.registration();
        first.put("uln", "9999999999");
        Map<String, Object> second = World.registration();
        second.put("uln", "9999999999");
        as(centre.admin())
                .body(first)
                .post(centre.learners())
                .then()
                .statusCode(201)
                .body("temporaryUln", equalTo(true));
        String id = as(centre.admin())
                .body(second)
                .post(centre.learners())
                .then()
                .statusCode(201)
                .extract()
                .path("learnerId");

        String own = Ulns.next();
        Map<String, Object> change = Map.of("givenName", "Alex", "familyName", "Rowan", "uln", own);
        as(centre.admin())
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/portfolio/v1/learners/" + id)
                .then()
                .statusCode(200)
                .body("uln", equalTo(own))
                .body("temporaryUln", equalTo(false));
        as(centre.admin())
                .header("If-Match", "\"1\"")
                .body(Map.of("givenName", "Alex", "familyName", "Rowan", "uln", Ulns.next()))
                .put("/portfolio/v1/learners/" + id)
                .then()
                .statusCode(422)
                .body("violations.field", contains("uln"));
    }

    @Test
    void anotherCentreMayHaveTheSameNumbers() {
        World.Centre centre = World.centre();
        World.Centre other = World.centre();
        Map<String, Object> request = World.registration();
        as(centre.admin()).body(request).post(centre.learners()).then().statusCode(201);
        as(other.admin()).body(request).post(other.learners()).then().statusCode(201);
    }

    @Test
    void anAccountBelongsToOneLearner() {
        World.Centre centre = World.centre();
        World.Learner learner = centre.learner();
        Map<String, Object> request = World.registration();
        request.put("account", learner.account());
        as(centre.admin())
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(422)
                .body("violations.field", contains("account"));
    }

    @Test
    void anAccountMayBeALearnerAtSeveralCentresAndNoneLearnsOfTheOther() {
        World.Learner learner = World.centre().learner();
        World.Centre other = World.centre();
        Map<String, Object> request = World.registration();
        request.put("account", learner.account());
        World.Learner there = other.register(request, learner.account());
        String both = Tokens.of(Roles.LEARNER)
                .account(learner.account())
                .centres(learner.centre().number(), other.number())
                .token();
        as(learner.token())
                .get("/portfolio/v1/learners/me")
                .then()
                .statusCode(200)
                .body("learnerId", equalTo(learner.id()));
        as(both).get("/portfolio/v1/learners/me")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/centre-needed"))
                .body("centres", containsInAnyOrder(learner.centre().number(), other.number()));
        as(both).get("/portfolio/v1/learners/me?centre=" + other.number())
                .then()
                .statusCode(200)
                .body("learnerId", equalTo(there.id()));
        as(learner.token())
                .get("/portfolio/v1/learners/me?centre=" + other.number())
                .then()
                .statusCode(404);
        as(learner.token()).get(there.path()).then().statusCode(404);
    }

    @Test
    void whatWasReadMayBeSentBack() {
        World.Centre centre = World.centre();
        Map<String, Object> request = World.registration();
        request.put("account", UUID.randomUUID().toString());
        request.put("employerId", employer(centre));
        request.put(
                "apprenticeship", Map.of("startedOn", "2025-09-01", "plannedEndOn", "2027-03-01", "weeklyHours", 37.5));
        String id = as(centre.admin())
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(201)
                .body("apprenticeship.weeklyHours", equalTo(37.5f))
                .extract()
                .path("learnerId");
        String path = "/portfolio/v1/learners/" + id;
        Map<String, Object> read =
                as(centre.admin()).get(path).then().statusCode(200).extract().path("$");
        as(centre.admin())
                .header("If-Match", "\"0\"")
                .body(read)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("$", equalTo(read));
        assertThat(Outboxed.of(id)).as("nothing changed, nothing announced").hasSize(2);
    }

    @Test
    void whatNeverChangesIsRefusedWhenItIsSentOtherwise() {
        World.Learner learner = World.centre().learner();
        Map<String, Object> change = new java.util.LinkedHashMap<>();
        change.put("givenName", "Alex");
        change.put("familyName", "Rowan");
        change.put("learnerId", UUID.randomUUID().toString());
        change.put("centre", "000001");
        change.put("dateOfBirth", "1984-05-18");
        change.put("registrationNumber", "Z1");
        change.put("registeredOn", "2020-01-01");
        change.put("registrationExpiresOn", "2050-01-01");
        change.put("route", "8431-33");
        change.put("qualification", "8432");
        change.put("handbookVersion", "3.0");
        change.put(
                "apprenticeship", Map.of("startedOn", "2025-09-01", "plannedEndOn", "2027-03-01", "weeklyHours", 61));
        as(learner.centre().admin())
                .header("If-Match", "\"0\"")
                .body(change)
                .put(learner.path())
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "learnerId",
                                "centre",
                                "dateOfBirth",
                                "registrationNumber",
                                "registeredOn",
                                "registrationExpiresOn",
                                "route",
                                "qualification",
                                "handbookVersion",
                                "apprenticeship.weeklyHours"));
        change.keySet().retainAll(List.of("givenName", "familyName"));
        change.put(
                "apprenticeship",
                Map.of(
                        "startedOn", "2025-09-01",
                        "plannedEndOn", "2027-03-01",
                        "standard", "ST0001",
                        "standardVersion", "1.0",
                        "plan", "AP01"));
        as(learner.centre().admin())
                .header("If-Match", "\"0\"")
                .body(change)
                .put(learner.path())
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "apprenticeship.standard", "apprenticeship.standardVersion", "apprenticeship.plan"));
    }

    @Test
    void ofParallelRegistrationsOneWins() throws Exception {
        World.Centre centre = World.centre();
        Map<String, Object> request = World.registration();
        request.remove("account");
        List<Integer> statuses = inParallel(6, () -> {
            Map<String, Object> twin = new java.util.LinkedHashMap<>(request);
            return as(centre.admin())
                    .body(twin)
                    .post(centre.learners())
                    .then()
                    .extract()
                    .statusCode();
        });
        assertThat(statuses).containsOnly(201, 422);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        as(centre.admin())
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("uln", "registrationNumber"));
    }

    @Test
    void ofParallelRegistrationsWithOneRegistrationNumberOneWins() throws Exception {
        World.Centre centre = World.centre();
        String number = "R-" + UUID.randomUUID().toString().substring(0, 8);
        List<Integer> statuses = inParallel(6, () -> {
            Map<String, Object> request = World.registration();
            request.put("registrationNumber", number);
            var answer =
                    as(centre.admin()).body(request).post(centre.learners()).then();
            if (answer.extract().statusCode() == 422) {
                answer.body("violations.field", contains("registrationNumber"));
            }
            return answer.extract().statusCode();
        });
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(statuses).containsOnly(201, 422);
    }

    @Test
    void learnersAreFoundByNumberAndPage() {
        World.Centre centre = World.centre();
        Map<String, Object> request = World.registration();
        as(centre.admin()).body(request).post(centre.learners()).then().statusCode(201);
        World.Learner second = centre.learner();

        as(centre.admin())
                .get(centre.learners() + "?uln=" + request.get("uln"))
                .then()
                .statusCode(200)
                .body("items.registrationNumber", contains(request.get("registrationNumber")));
        as(centre.provider())
                .get(centre.learners() + "?registrationNumber=" + request.get("registrationNumber"))
                .then()
                .statusCode(200)
                .body("items.uln", contains(request.get("uln")));
        String next = as(centre.admin())
                .get(centre.learners() + "?limit=1")
                .then()
                .statusCode(200)
                .body("items.uln", contains(request.get("uln")))
                .extract()
                .path("next");
        as(centre.admin())
                .get(centre.learners() + "?limit=1&after=" + next)
                .then()
                .statusCode(200)
                .body("items.learnerId", contains(second.id()));
        as(centre.admin())
                .get(centre.learners() + "?limit=0")
                .then()
                .statusCode(400)
                .body("violations.field", contains("limit"));
        as(centre.admin())
                .urlEncodingEnabled(false)
                .get(centre.learners() + "?uln=%00&registrationNumber=%00")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("uln", "registrationNumber"));
    }

    @Test
    void theRecordIsForTheLearnerAndThoseWhoRegister() {
        World.Centre centre = World.centre();
        World.Learner learner = centre.learner();
        World.Learner neighbour = centre.learner();
        String assessor = centre.member(UUID.randomUUID().toString(), "ASSESSOR", Roles.ASSESSOR);

        as(learner.token()).get(learner.path()).then().statusCode(200).body("givenName", equalTo("Alex"));
        as(learner.token())
                .get("/portfolio/v1/learners/me")
                .then()
                .statusCode(200)
                .body("learnerId", equalTo(learner.id()));
        as(centre.admin()).get(learner.path()).then().statusCode(200);
        as(centre.provider()).get(learner.path()).then().statusCode(200);
        as(neighbour.token()).get(learner.path()).then().statusCode(404);
        as(World.centre().admin()).get(learner.path()).then().statusCode(404);
        as(World.centre().provider()).get(learner.path()).then().statusCode(404);
        as(assessor).get(learner.path()).then().statusCode(403);
        as(World.operator()).get(learner.path()).then().statusCode(403);
        String withoutClaim =
                Tokens.of(Roles.LEARNER).account(learner.account()).token();
        as(withoutClaim).get(learner.path()).then().statusCode(404);
        as(withoutClaim).get("/portfolio/v1/learners/me").then().statusCode(404);
        as(learner.token()).get("/portfolio/v1/learners/not-a-uuid").then().statusCode(404);
    }

    @Test
    void aChangeIsAnnouncedAsWhatChanged() {
        World.Centre centre = World.centre();
        World.Learner learner = centre.learner();
        String employer = employer(centre);
        Map<String, Object> linked = Map.of(
                "givenName",
                "Alex",
                "familyName",
                "Rowan",
                "email",
                "alex.rowan@example.org",
                "account",
                learner.account(),
                "employerId",
                employer,
                "apprenticeship",
                Map.of("startedOn", "2025-09-01", "plannedEndOn", "2027-03-01"));
        as(centre.admin()).body(linked).put(learner.path()).then().statusCode(428);
        as(centre.admin())
                .header("If-Match", "\"0\"")
                .body(linked)
                .put(learner.path())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("apprenticeship.plan", equalTo("AP03"));
        as(centre.admin())
                .header("If-Match", "\"0\"")
                .body(linked)
                .put(learner.path())
                .then()
                .statusCode(412);
        assertThat(Outboxed.of(learner.id()))
                .extracting(Outboxed::type)
                .containsExactly(
                        "portfolio.learner-registered.v1",
                        "portfolio.person-changed.v1",
                        "portfolio.learner-changed.v1");

        Map<String, Object> renamed = new java.util.LinkedHashMap<>(linked);
        renamed.put("familyName", "Rowan-Hill");
        as(centre.provider())
                .header("If-Match", "\"1\"")
                .body(renamed)
                .put(learner.path())
                .then()
                .statusCode(200)
                .body("familyName", equalTo("Rowan-Hill"));
        List<Outboxed> events = Outboxed.of(learner.id());
        assertThat(events).hasSize(5);
        assertThat(events.subList(3, 5))
                .extracting(Outboxed::type)
                .containsExactly("portfolio.learner-changed.v1", "portfolio.person-changed.v1");
        assertThat(events.get(4).payload()).contains("Rowan-Hill");
        events.forEach(event -> GoldenEvents.assertValid(event.type(), event.payload()));

        as(centre.admin())
                .header("If-Match", "\"2\"")
                .body(renamed)
                .put(learner.path())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        assertThat(Outboxed.of(learner.id()))
                .as("nothing changed, nothing announced")
                .hasSize(5);
    }

    @Test
    void aRefusedChangeNamesEveryField() {
        World.Centre centre = World.centre();
        World.Learner learner = centre.learner();
        World.Learner neighbour = centre.learner();
        as(centre.admin())
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "givenName", "",
                        "familyName", "x".repeat(101),
                        "account", neighbour.account(),
                        "employerId", UUID.randomUUID().toString(),
                        "apprenticeship", Map.of("startedOn", "2026-09-01", "plannedEndOn", "2026-08-01")))
                .put(learner.path())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/learner-refused"))
                .body(
                        "violations.field",
                        hasItems("givenName", "familyName", "account", "employerId", "apprenticeship.plannedEndOn"));
        as(World.centre().admin())
                .header("If-Match", "\"0\"")
                .body(Map.of("givenName", "A", "familyName", "B"))
                .put(learner.path())
                .then()
                .statusCode(404);
    }

    @Test
    void aRepeatedRegistrationGetsTheFirstAnswer() {
        World.Centre centre = World.centre();
        String token = centre.admin();
        Map<String, Object> request = World.registration();
        String key = UUID.randomUUID().toString();
        String first = as(token)
                .header("Idempotency-Key", key)
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(201)
                .extract()
                .path("learnerId");
        as(token)
                .header("Idempotency-Key", key)
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", endsWith(first))
                .body("learnerId", equalTo(first));
        request.put("givenName", "Sam");
        as(token)
                .header("Idempotency-Key", key)
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    private static String employer(World.Centre centre) {
        return as(centre.admin())
                .body(Map.of("reference", "E-" + UUID.randomUUID().toString().substring(0, 8), "name", "Trust"))
                .post("/portfolio/v1/centres/" + centre.number() + "/employers")
                .then()
                .statusCode(201)
                .extract()
                .path("employerId");
    }

    private static List<Integer> inParallel(int times, java.util.concurrent.Callable<Integer> work) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(times)) {
            List<Future<Integer>> futures = executor.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> work).toList());
            List<Integer> results = new java.util.ArrayList<>();
            for (Future<Integer> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
