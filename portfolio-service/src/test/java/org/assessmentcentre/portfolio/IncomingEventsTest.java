package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class IncomingEventsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aHandbookIsReplacedByALaterOneAndNotByAnEarlier() throws Exception {
        World.Centre centre = World.centre();
        String qualification = "Q" + UUID.randomUUID().toString().substring(0, 8);
        publish(qualification, 2, 30);
        publish(qualification, 1, 60);
        register(centre, qualification, 35, 201);
        register(centre, qualification, 25, 422);
        publish(qualification, 3, 18);
        register(centre, qualification, 25, 201);
    }

    @Test
    void anEventIsAppliedOnce() throws Exception {
        String qualification = "Q" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = publish(qualification, 1, 18);
        double duplicates = consumed("catalogue.qualification-published.v1", "duplicate");
        World.events()
                .send(
                        id,
                        "catalogue.events",
                        "catalogue.qualification-published.v1",
                        qualification + ":2.0",
                        1,
                        null,
                        handbook(qualification, 60));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(consumed("catalogue.qualification-published.v1", "duplicate"))
                        .isGreaterThan(duplicates));
        register(World.centre(), qualification, 25, 201);
    }

    @Test
    void aLateStaffRecordDoesNotBringARoleBack() {
        World.Centre centre = World.centre();
        String account = UUID.randomUUID().toString();
        UUID staff = UUID.randomUUID();
        String token = Tokens.of(Roles.CENTRE_ADMIN)
                .account(account)
                .centres(centre.number())
                .token();
        long earlier = World.nextSequence();
        long later = World.nextSequence();
        World.applied(World.staff(staff, centre.number(), account, "LEFT", later, "CENTRE_ADMIN"));
        World.applied(World.staff(staff, centre.number(), account, "ACTIVE", earlier, "CENTRE_ADMIN"));
        as(token).get("/portfolio/v1/centres/" + centre.number()).then().statusCode(404);
        World.applied(World.staff(
                staff, centre.number(), account, "ACTIVE", World.nextSequence(), "CENTRE_ADMIN", "OF_THE_FUTURE"));
        as(token).get("/portfolio/v1/centres/" + centre.number()).then().statusCode(200);
    }

    @Test
    void staffOfACentreThatHasNotArrivedSeesNothingUntilItDoes() {
        World.catalogue();
        String number = "L" + UUID.randomUUID().toString().substring(0, 8);
        String account = UUID.randomUUID().toString();
        String token =
                Tokens.of(Roles.CENTRE_ADMIN).account(account).centres(number).token();
        World.applied(World.grant(number, account, "CENTRE_ADMIN"));
        as(token)
                .body(World.registration())
                .post("/portfolio/v1/centres/" + number + "/learners")
                .then()
                .statusCode(404);
        as(World.operator())
                .body(Map.of("number", number, "name", "Late centre"))
                .post("/portfolio/v1/centres")
                .then()
                .statusCode(201);
        as(token)
                .body(World.registration())
                .post("/portfolio/v1/centres/" + number + "/learners")
                .then()
                .statusCode(201);
    }

    @Test
    void anAllocationMayComeBeforeItsAssessor() {
        World.Centre centre = World.centre();
        World.Submitted submitted = centre.learner().submitted();
        String account = UUID.randomUUID().toString();
        String token = Tokens.of(Roles.ASSESSOR)
                .account(account)
                .centres(centre.number())
                .token();
        UUID assessment = UUID.randomUUID();
        World.applied(World.allocate(assessment, submitted.submission(), submitted.learner(), account, 5));
        as(token)
                .get("/portfolio/v1/submissions/" + submitted.submission())
                .then()
                .statusCode(404);
        World.applied(World.grant(centre.number(), account, "ASSESSOR"));
        as(token)
                .get("/portfolio/v1/submissions/" + submitted.submission())
                .then()
                .statusCode(200);
        World.applied(World.allocate(assessment, submitted.submission(), submitted.learner(), "somebody-else", 4));
        as(token)
                .get("/portfolio/v1/submissions/" + submitted.submission())
                .then()
                .statusCode(200);
    }

    @Test
    void unknownTypesAndFieldsAreNoMatter() {
        World.Centre centre = World.centre();
        String account = UUID.randomUUID().toString();
        World.applied(World.events()
                .send(
                        "assessment.events",
                        "assessment.of-the-future.v1",
                        centre.number(),
                        World.nextSequence(),
                        centre.number(),
                        "{}".getBytes(StandardCharsets.UTF_8)));
        String body = """
                {"staffId":"%s","centre":"%s","account":"%s","roles":["CENTRE_ADMIN"],"status":"ACTIVE",
                "fieldOfTheFuture":{"a":[1]}}""".formatted(UUID.randomUUID(), centre.number(), account);
        World.applied(World.events()
                .send(
                        "assessment.events",
                        "assessment.staff-changed.v1",
                        centre.number(),
                        World.nextSequence(),
                        centre.number(),
                        body.getBytes(StandardCharsets.UTF_8)));
        as(Tokens.of(Roles.CENTRE_ADMIN)
                        .account(account)
                        .centres(centre.number())
                        .token())
                .get("/portfolio/v1/centres/" + centre.number())
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"framework, NHS-LF:2011", "crosswalk, NHS-LF-8431:1.1"})
    void documentsThatAreNoMatterHereArePassedOver(String kind, String key) {
        World.applied(World.grant(World.centre().number(), UUID.randomUUID().toString(), "CENTRE_ADMIN"));
        String type = "catalogue." + kind + "-published.v1";
        double before = consumed(type, "unknown");
        World.applied(World.events()
                .send("catalogue.events", type, key, 1, null, GoldenEvents.read("catalogue-service", type)));
        assertThat(consumed(type, "unknown")).isEqualTo(before + 1);
    }

    @Test
    void whatCantBeReadBecomesADeadLetterAndTheRestGoesOn() {
        World.Centre centre = World.centre();
        double dead = consumed("assessment.staff-changed.v1", "dead");
        UUID poison = World.events()
                .send(
                        "assessment.events",
                        "assessment.staff-changed.v1",
                        centre.number(),
                        World.nextSequence(),
                        centre.number(),
                        "{\"staffId\":\"no uuid\"}".getBytes(StandardCharsets.UTF_8));
        String account = UUID.randomUUID().toString();
        World.applied(World.grant(centre.number(), account, "CENTRE_ADMIN"));

        assertThat(consumed("assessment.staff-changed.v1", "dead")).isEqualTo(dead + 1);
        String letter = deadLetter(poison);
        List<Outboxed> notes = Outboxed.of(centre.number()).stream()
                .filter(event -> event.topic().equals("portfolio.dead-letter"))
                .toList();
        assertThat(notes).hasSize(1);
        assertThat(notes.get(0).payload()).contains(poison.toString()).doesNotContain("no uuid");

        String replay = "/portfolio/v1/dead-letters/" + letter + "/replay";
        as(World.operator()).post(replay).then().statusCode(409);
        as(centre.admin()).post(replay).then().statusCode(403);
        mend(letter, centre, account);
        as(World.operator()).post(replay).then().statusCode(200).body("replayedAt", notNullValue());
        as(World.operator()).post(replay).then().statusCode(200).body("eventId", equalTo(poison.toString()));
    }

    private static String deadLetter(UUID event) {
        String next = null;
        do {
            var answer = as(World.operator())
                    .get("/portfolio/v1/dead-letters?limit=200" + (next == null ? "" : "&after=" + next))
                    .then()
                    .statusCode(200)
                    .extract();
            String id = answer.path("items.find { it.eventId == '" + event + "' }?.id");
            if (id != null) {
                return id;
            }
            next = answer.path("next");
        } while (next != null);
        throw new AssertionError("No dead letter of " + event);
    }

    /** What an operator does in the database when a producer was wrong: the letter gets a body that can be read. */
    private static void mend(String letter, World.Centre centre, String account) {
        String body = """
                {"staffId":"%s","centre":"%s","account":"%s","roles":["IQA"],"status":"ACTIVE"}""".formatted(UUID.randomUUID(), centre.number(), account);
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> io.quarkus.arc.Arc.container()
                .instance(jakarta.persistence.EntityManager.class)
                .get()
                .createNativeQuery(
                        "update dead_letter set body = convert_to(:body, 'UTF8') where id = cast(:id as uuid)")
                .setParameter("body", body)
                .setParameter("id", letter)
                .executeUpdate());
    }

    private static UUID publish(String qualification, long sequence, int minimumAge) throws Exception {
        UUID id = World.events()
                .send(
                        "catalogue.events",
                        "catalogue.qualification-published.v1",
                        qualification + ":2.0",
                        sequence,
                        null,
                        handbook(qualification, minimumAge));
        World.applied(id);
        return id;
    }

    private static byte[] handbook(String qualification, int minimumAge) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode document = (ObjectNode) mapper.readTree(Handbooks8431.packageDocument("8431-2.0"));
        document.put("qualification", qualification).put("minimumAge", minimumAge);
        return mapper.writeValueAsBytes(document);
    }

    private static void register(World.Centre centre, String qualification, int age, int status) {
        Map<String, Object> request = World.registration();
        request.put("qualification", qualification);
        request.put("dateOfBirth", World.TODAY.minusYears(age).minusDays(60).toString());
        as(centre.admin()).body(request).post(centre.learners()).then().statusCode(status);
    }

    private static double consumed(String type, String outcome) {
        return RestAssured.get("/q/metrics")
                .then()
                .body(containsString("events_consumed_total"))
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith("events_consumed_total{")
                        && line.contains("type=\"" + type + "\"")
                        && line.contains("outcome=\"" + outcome + "\""))
                // after the labels and before the example of a trace
                .mapToDouble(line -> Double.parseDouble(
                        line.substring(line.indexOf("} ") + 2).split(" ", 2)[0]))
                .sum();
    }
}
