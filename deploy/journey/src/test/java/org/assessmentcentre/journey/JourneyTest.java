package org.assessmentcentre.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.local.Port;
import org.assessmentcentre.local.Ports;
import org.assessmentcentre.local.Progress;
import org.assessmentcentre.local.Stack;
import org.assessmentcentre.local.StackOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The skeleton journey on the whole system with its real parts: one start, one played unit, looked at from all sides. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static Stack stack;
    private static Places places;
    private static Journey.Outcome outcome;

    @BeforeAll
    static void play() {
        stack = Stack.start(
                StackOptions.of(ROOT, Path.of("target/journey-stack"))
                        .on(Ports.free())
                        .fresh(),
                Progress.SILENT);
        try {
            places = Places.from(stack.environment());
            outcome = journey().play().orElseThrow();
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    private static Journey journey() {
        return new Journey(places, new Transcript(new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    private static Person as(String user) {
        return Person.signIn(places, user);
    }

    private static long count(String database, String sql, Object parameter) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + stack.ports().of(Port.POSTGRES) + "/" + database;
        try (Connection connection = DriverManager.getConnection(url, database, database);
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void theUnitIsConfirmedAndNothingElseChanged() {
        JsonNode coverage = as("manager1")
                .get(places.reporting() + "/reporting/v1/learners/" + outcome.learnerId() + "/coverage")
                .mustBe(200)
                .body();
        for (JsonNode criterion : coverage.path("criteria")) {
            boolean ofTheUnit = criterion.path("unit").asText().equals(outcome.unit());
            assertThat(criterion.path("state").asText())
                    .as(criterion.path("criterion").asText())
                    .isEqualTo(ofTheUnit ? "CONFIRMED" : "NONE");
        }
        assertThat(coverage.path("overall").path("criteria").path("n").asInt()).isEqualTo(5);
        assertThat(coverage.path("overall").path("criteria").path("of").asInt()).isEqualTo(46);
        assertThat(coverage.path("overall").path("ksbs").path("of").asInt()).isEqualTo(47);
        assertThat(coverage.path("descriptors")).hasSize(19);
        List<String> passed = Answer.stream(coverage.path("ksbs"))
                .filter(ksb -> ksb.path("state").asText().equals("CONFIRMED"))
                .map(ksb -> ksb.path("ksb").asText())
                .toList();
        assertThat(passed).containsExactlyInAnyOrder("K11", "S9", "S12", "S14", "B4");
        assertThat(coverage.path("stale").asBoolean()).isFalse();
    }

    @Test
    void readinessSaysWhatIsMissingAndWhoActsNext() {
        JsonNode readiness = as("manager1")
                .get(places.reporting() + "/reporting/v1/learners/" + outcome.learnerId() + "/readiness")
                .mustBe(200)
                .body();
        assertThat(readiness.path("state").asText()).isEqualTo("NOT_READY");
        assertThat(readiness.path("missing")).isNotEmpty();
        assertThat(readiness.path("nextAction").path("actor").asText()).isNotEmpty();
        assertThat(Answer.stream(readiness.path("requirements"))
                        .filter(r -> r.path("kind").asText().equals("MINIMUM_MONTHS_ON_PROGRAMME"))
                        .map(r -> r.path("state").asText()))
                .as("started 2025-09-01: the eight-month minimum, met")
                .containsExactly("MET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "portfolio", "assessment", "reporting"})
    void noEventWasBuried(String service) {
        String base = Map.of(
                        "catalogue", places.catalogue(),
                        "portfolio", places.portfolio(),
                        "assessment", places.assessment(),
                        "reporting", places.reporting())
                .get(service);
        assertThat(as("operator1")
                        .get(base + "/" + service + "/v1/dead-letters")
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
    void playedAgainItTakesTheNextUnitAfterAKilledServiceHasCaughtUp() {
        stack.kill("reporting-service");
        Map<String, Object> learner =
                DemoLearner.BEN.registration(UUID.randomUUID().toString(), null);
        learner.put("uln", "9999999999");
        learner.put("registrationNumber", "KIL-" + UUID.randomUUID().toString().substring(0, 8));
        String announced = as("admin1")
                .post(places.portfolio() + "/portfolio/v1/centres/000001/learners", learner)
                .mustBe(201)
                .eventIds();
        stack.restart("reporting-service");
        UUID first = UUID.fromString(announced.substring(0, 36));
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(
                        count("reporting", "select count(*) from inbox where event_id = ?", first))
                .isEqualTo(1));

        Journey.Outcome next = journey().play().orElseThrow();
        assertThat(next.learnerId()).isEqualTo(outcome.learnerId());
        assertThat(next.unit()).isNotEqualTo(outcome.unit());
    }
}
