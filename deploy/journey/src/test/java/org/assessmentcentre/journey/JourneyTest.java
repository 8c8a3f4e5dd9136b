package org.assessmentcentre.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assessmentcentre.local.Port;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journey on the whole system with its real parts: played once, looked at from all sides. */
@ExtendWith(WholeSystem.class)
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {

    private static Places places;
    private static Journey.Outcome outcome;

    @BeforeAll
    static void play() {
        places = WholeSystem.places();
        outcome = journey().play().orElseThrow();
    }

    private static Journey journey() {
        return new Journey(places, transcript());
    }

    private static Transcript transcript() {
        return new Transcript(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static Person as(String user) {
        return Person.signIn(places, user);
    }

    private static long count(String database, String sql, Object parameter) throws SQLException {
        String url =
                "jdbc:postgresql://127.0.0.1:" + WholeSystem.stack().ports().of(Port.POSTGRES) + "/" + database;
        try (Connection connection = DriverManager.getConnection(url, database, database);
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static JsonNode reported(String user, String learnerId, String what) {
        return as(user).get(places.reporting() + "/reporting/v1/learners/" + learnerId + "/" + what)
                .mustBe(200)
                .body();
    }

    @Test
    void allSevenUnitsAreConfirmed() {
        JsonNode coverage = reported("manager1", outcome.learnerId(), "coverage");
        assertThat(coverage.path("criteria")).hasSize(46).allSatisfy(criterion -> assertThat(
                        criterion.path("state").asText())
                .as(criterion.path("criterion").asText())
                .isEqualTo("CONFIRMED"));
        assertThat(coverage.path("ksbs")).hasSize(47).allSatisfy(ksb -> assertThat(
                        ksb.path("state").asText())
                .as(ksb.path("ksb").asText())
                .isEqualTo("CONFIRMED"));
        assertThat(coverage.path("descriptors")).hasSize(19);
        assertThat(coverage.path("stale").asBoolean()).isFalse();
    }

    @Test
    void theCentresOwnHandbookIsShownToItsPeopleOnly() {
        if (!WholeSystem.hasHandbook()) {
            abort("The handbook's text is not at " + WholeSystem.HANDBOOK
                    + "; its import on the whole stack is not tested.");
        }
        new OwnHandbook(places, transcript()).bring(WholeSystem.HANDBOOK);
        String wording = places.catalogue() + "/catalogue/v1/qualifications/8431/versions/2.0/units/700/wording";
        assertThat(as("assessor1").get(wording).status()).isEqualTo(200);
        assertThat(as("assessor3").get(wording).status()).isEqualTo(404);
    }

    @Test
    void aFileThatIsNoHandbookEndsTheJourneyWithItsFindings() {
        assertThatThrownBy(() -> new OwnHandbook(places, transcript()).bring(WholeSystem.ROOT.resolve("LICENSE")))
                .isInstanceOf(JourneyFailed.class)
                .hasMessageContaining("is this the handbook's text?");
    }

    @Test
    void theApprenticeIsReadyAndThePassageHasThreeDays() {
        JsonNode readiness = reported("manager1", outcome.learnerId(), "readiness");
        assertThat(readiness.path("state").asText()).isEqualTo("READY");
        assertThat(readiness.path("missing")).isEmpty();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        assertThat(readiness.path("gateway").path("learningEndedOn").asText())
                .isEqualTo(today.minusDays(3).toString());
        assertThat(readiness.path("gateway").path("gatewayDeclaredOn").asText()).isEqualTo(today.toString());
        assertThat(readiness.path("gateway").path("gatewayConfirmedOn").asText())
                .isEqualTo(today.toString());
    }

    @Test
    void theRulesDependOnStartAndAge() {
        List<String> at18 = rulesOf("NBK-0005");
        List<String> at45 = rulesOf("NBK-0006");
        List<String> in2025 = rulesOf("NBK-0001");
        assertThat(at18)
                .contains("english-and-maths-under-19", "minimum-months-12", "off-the-job-percent-20")
                .doesNotContain("english-and-maths-discussion-19-plus", "minimum-months-8", "off-the-job-hours");
        assertThat(at45)
                .contains("english-and-maths-discussion-19-plus", "minimum-months-12", "off-the-job-percent-20")
                .doesNotContain("english-and-maths-under-19", "minimum-months-8", "off-the-job-hours");
        assertThat(in2025)
                .contains("english-and-maths-discussion-19-plus", "minimum-months-8", "off-the-job-hours")
                .doesNotContain("english-and-maths-under-19", "minimum-months-12", "off-the-job-percent-20");
    }

    private static List<String> rulesOf(String registrationNumber) {
        String learnerId = as("admin1")
                .get(places.portfolio() + "/portfolio/v1/centres/000001/learners?registrationNumber="
                        + registrationNumber)
                .mustBe(200)
                .items()
                .map(learner -> learner.path("learnerId").asText())
                .findFirst()
                .orElseThrow();
        return Answer.stream(reported("manager1", learnerId, "readiness").path("requirements"))
                .map(rule -> rule.path("id").asText())
                .toList();
    }

    /** Both learners began in 2023. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void anEditorChangesThePlanAndReadinessFollows() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        publishPlan(rules -> {
            ObjectNode now = rule(rules, "off-the-job-percent-20");
            ObjectNode later = now.deepCopy();
            now.putObject("inForce").put("until", today.minusDays(1).toString());
            later.putObject("inForce").put("from", today.toString());
            later.put("id", "off-the-job-percent-25").put("percent", 25);
            later.put("statement", "Off-the-job training fills 25 % or more of the programme");
            rules.add(later);
        });
        try {
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(List.of("NBK-0005", "NBK-0006"))
                    .allSatisfy(learner -> assertThat(rulesOf(learner))
                            .contains("off-the-job-percent-25")
                            .doesNotContain("off-the-job-percent-20")));
        } finally {
            publishPlan(rules -> {
                rule(rules, "off-the-job-percent-20").remove("inForce");
                rules.removeIf(rule -> rule.path("id").asText().equals("off-the-job-percent-25"));
            });
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rulesOf("NBK-0005")).contains("off-the-job-percent-20"));
    }

    private static ObjectNode rule(ArrayNode rules, String id) {
        return (ObjectNode) Answer.stream(rules)
                .filter(rule -> rule.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void publishPlan(Consumer<ArrayNode> change) {
        String drafts = places.catalogue() + "/catalogue/v1/drafts";
        Person editor = as("editor1");
        Answer draft = editor.post(drafts, Map.of("kind", "assessment-plan", "code", "ST0480", "version", "AP03"))
                .mustBe(201);
        String one = drafts + "/" + draft.body().path("id").asText();
        ObjectNode plan = draft.body().path("document").deepCopy();
        change.accept((ArrayNode) plan.get("rules"));
        Answer changed = editor.put(one, Map.of("document", plan), etag(draft)).mustBe(200);
        assertThat(changed.body().path("findings")).isEmpty();
        editor.send("POST", one + "/publication", null, Map.of("If-Match", etag(changed)))
                .mustBe(201);
    }

    private static String etag(Answer answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** Keycloak takes parallel sign-ins of one user for an attack, unless it is told not to. */
    @Test
    void oneDemonstrationUserMaySignInManyTimesAtOnce() {
        List<CompletableFuture<String>> signIns = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> as("assessor2").account()))
                .limit(6)
                .toList();
        assertThat(signIns).allSatisfy(signIn -> assertThat(signIn.join()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "portfolio", "assessment", "reporting"})
    void noEventWasBuried(String service) {
        assertThat(as("operator1")
                        .get(places.services().get(service) + "/" + service + "/v1/dead-letters")
                        .mustBe(200)
                        .items())
                .isEmpty();
    }

    @Test
    void anotherCentreSeesNothingOfIt() {
        for (String user : List.of("admin2", "assessor3", "learner4", "manager2")) {
            Person other = as(user);
            for (String url : List.of(
                    places.portfolio() + "/portfolio/v1/learners/" + outcome.learnerId(),
                    places.assessment() + "/assessment/v1/assessments/" + outcome.assessmentId(),
                    places.reporting() + "/reporting/v1/learners/" + outcome.learnerId() + "/coverage",
                    places.reporting() + "/reporting/v1/learners/" + outcome.learnerId() + "/readiness",
                    places.reporting() + "/reporting/v1/centres/000001/learners")) {
                assertThat(other.get(url).status()).as(user + " " + url).isIn(403, 404);
            }
        }
    }

    @Test
    void aProvidersSystemActsForItsOwnCentreOnly() {
        Person provider = Person.system(places, "provider1");
        Map<String, Object> learner =
                DemoLearner.BEN.registration(UUID.randomUUID().toString(), null);
        learner.put("uln", "9999999999");
        learner.put("registrationNumber", "SYS-" + UUID.randomUUID().toString().substring(0, 8));
        String centres = places.portfolio() + "/portfolio/v1/centres/";
        provider.post(centres + "000001/learners", learner).mustBe(201);
        provider.post(centres + "000002/learners", learner).mustBe(404);
    }

    @Test
    void aTokenThatIsNotForTheApiIsRefused() {
        Person manager = as("manager1");
        String url = places.reporting() + "/reporting/v1/apprentices";
        manager.get(url).mustBe(200);
        String tampered = manager.token().substring(0, manager.token().length() - 6) + "AAAAAA";
        assertThat(Person.withToken("manager1", tampered).get(url).status()).isEqualTo(401);
        assertThat(Person.withToken("manager1", Person.idToken(places, "manager1"))
                        .get(url)
                        .status())
                .isEqualTo(401);
    }

    /** The client's trace goes through the outbox, the log, Kafka and the consumer, into the projection's own row. */
    @Test
    void oneTraceGoesFromTheRequestToTheProjection() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        Map<String, Object> learner =
                DemoLearner.BEN.registration(UUID.randomUUID().toString(), null);
        learner.put("uln", "9999999999");
        learner.put("registrationNumber", "TRC-" + trace.substring(0, 8));
        as("admin1")
                .send(
                        "POST",
                        places.portfolio() + "/portfolio/v1/centres/000001/learners",
                        Person.json(learner),
                        Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"))
                .mustBe(201);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        count("reporting", "select count(*) from inbox where trace_id = ?", trace))
                .isGreaterThanOrEqualTo(1));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void playedAgainItLeavesEverythingAsItIsAfterAKilledServiceHasCaughtUp() {
        WholeSystem.stack().kill("reporting-service");
        Map<String, Object> learner =
                DemoLearner.BEN.registration(UUID.randomUUID().toString(), null);
        learner.put("uln", "9999999999");
        learner.put("registrationNumber", "KIL-" + UUID.randomUUID().toString().substring(0, 8));
        String announced = as("admin1")
                .post(places.portfolio() + "/portfolio/v1/centres/000001/learners", learner)
                .mustBe(201)
                .eventIds();
        WholeSystem.stack().restart("reporting-service");
        UUID first = UUID.fromString(announced.substring(0, 36));
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(
                        count("reporting", "select count(*) from inbox where event_id = ?", first))
                .isEqualTo(1));

        assertThat(journey().play()).as("nothing is left to play").isEmpty();
    }
}
