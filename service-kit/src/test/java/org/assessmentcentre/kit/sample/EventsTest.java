package org.assessmentcentre.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.event.DeadLetters;
import org.assessmentcentre.kit.testing.EventSender;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@KitTest
class EventsTest {

    private static final String TOPIC = "assessment.events";
    private static final String TYPE = "assessment.valued.v1";
    private static final EventSender SENDER = new EventSender();

    @Inject
    EntityManager entities;

    @Inject
    SampleHandler handler;

    @Inject
    DeadLetters deadLetters;

    @Inject
    MeterRegistry metrics;

    private final String subject = UUID.randomUUID().toString();

    @AfterAll
    static void close() {
        SENDER.close();
    }

    private static byte[] value(String value) {
        return ("{\"value\":\"" + value + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private String applied() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = entities.createNativeQuery("select value from applied where subject = :subject")
                    .setParameter("subject", subject)
                    .getResultList();
            return rows.isEmpty() ? "" : (String) rows.get(0);
        });
    }

    private long count(String sql, Object parameter) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(sql)
                        .setParameter("p", parameter)
                        .getSingleResult())
                .longValue());
    }

    private void awaitInbox(UUID id) {
        await().untilAsserted(() -> assertThat(count("select count(*) from inbox where event_id = :p", id))
                .isEqualTo(1));
    }

    @Test
    void aCommandLeavesItsEventAndItsAuditEntryWithTheTraceOfTheRequest() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        Response created = given().auth()
                .oauth2(Tokens.of(Roles.CENTRE_ADMIN).account("the-actor").token())
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .contentType("application/json")
                .body("{\"name\":\"announced\"}")
                .post("/sample/v1/things");
        UUID eventId = UUID.fromString(created.getHeader("Event-Id"));
        String thing = created.jsonPath().getString("id");

        Object[] row = QuarkusTransaction.requiringNew().call(() -> (Object[])
                entities.createNativeQuery("""
                        select topic, event_key, type, source, subject, sequence, centre, traceparent, payload
                        from outbox_event where id = :id""").setParameter("id", eventId).getSingleResult());
        assertThat(row[0]).isEqualTo("sample.events");
        assertThat(row[1]).isEqualTo(thing);
        assertThat(row[2]).isEqualTo("sample.thing-named.v1");
        assertThat(row[3]).isEqualTo("/sample-service");
        assertThat(row[4]).isEqualTo(thing);
        assertThat(row[5]).isEqualTo("1");
        assertThat(row[6]).isEqualTo("000001");
        assertThat((String) row[7]).startsWith("00-" + trace + "-");
        assertThat(row[8]).isEqualTo("{\"thingId\":\"" + thing + "\",\"name\":\"announced\"}");
        Object[] audit = QuarkusTransaction.requiringNew().call(() -> (Object[])
                entities.createNativeQuery("select actor, action, sequence from audit_entry where event_id = :id")
                        .setParameter("id", eventId)
                        .getSingleResult());
        assertThat(audit[1]).isEqualTo("sample.thing-named.v1");
        assertThat(audit[0]).isEqualTo("the-actor");
    }

    @Test
    void aCommandThatFailsLeavesNothing() {
        long before = count("select count(*) from outbox_event where topic = :p", "sample.events");
        given().auth()
                .oauth2(Tokens.of(Roles.CENTRE_ADMIN).token())
                .contentType("application/json")
                .body("{\"name\":\"fails\"}")
                .post("/sample/v1/things")
                .then()
                .statusCode(500);
        assertThat(count("select count(*) from thing where name = :p", "fails")).isZero();
        assertThat(count("select count(*) from outbox_event where payload like :p", "%fails%"))
                .isZero();
        assertThat(count("select count(*) from outbox_event where topic = :p", "sample.events"))
                .isGreaterThanOrEqualTo(before);
    }

    @Test
    void theAuditTrailIsAppendOnly() {
        given().auth()
                .oauth2(Tokens.of(Roles.CENTRE_ADMIN).token())
                .contentType("application/json")
                .body("{\"name\":\"audited\"}")
                .post("/sample/v1/things")
                .then()
                .statusCode(201);
        for (String sql :
                List.of("delete from audit_entry", "update audit_entry set actor = 'x'", "truncate audit_entry")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                    .hasStackTraceContaining("append-only");
        }
    }

    @Test
    void anEventIsAppliedOnceHoweverOftenItComes() {
        UUID id = UUID.randomUUID();
        SENDER.send(id, TOPIC, TYPE, subject, 1, "000001", value("one"));
        awaitInbox(id);
        SENDER.send(TOPIC, TYPE, subject, 2, "000001", value("two"));
        for (int i = 0; i < 5; i++) {
            SENDER.send(id, TOPIC, TYPE, subject, 1, "000001", value("one"));
        }
        UUID last = SENDER.send(TOPIC, "assessment.of-the-future.v1", subject, 3, "000001", value("x"));
        awaitInbox(last);
        assertThat(applied()).isEqualTo("two");
    }

    @Test
    void anOlderEventDoesNotOverwriteANewerOne() {
        SENDER.send(TOPIC, TYPE, subject, 9, "000001", value("newer"));
        UUID older = SENDER.send(TOPIC, TYPE, subject, 8, "000001", value("older"));
        awaitInbox(older);
        assertThat(applied()).isEqualTo("newer");
    }

    @Test
    void aFieldOfTheFutureIsIgnored() {
        SENDER.send(
                TOPIC,
                TYPE,
                subject,
                1,
                "000001",
                "{\"value\":\"known\",\"more\":{\"a\":[1]}}".getBytes(StandardCharsets.UTF_8));
        await().untilAsserted(() -> assertThat(applied()).isEqualTo("known"));
    }

    @Test
    void aPassingFailureIsRetriedUntilItPasses() {
        String value = "flaky-" + subject;
        handler.failTransiently(value, 4);
        SENDER.send(TOPIC, TYPE, subject, 1, "000001", value(value));
        await().untilAsserted(() -> assertThat(applied()).isEqualTo(value));
        assertThat(deadLetters.pendingFor(subject)).isFalse();
    }

    @Test
    void aPoisonEventIsBuriedTheRestGoesOnAndAReplayAppliesIt() {
        String poison = "poison-" + subject;
        handler.refuse(poison);
        UUID id = SENDER.send(TOPIC, TYPE, subject, 2, "000001", value(poison));
        String other = UUID.randomUUID().toString();
        UUID next = SENDER.send(TOPIC, TYPE, other, 1, "000001", value("fine"));
        awaitInbox(next);
        await().untilAsserted(
                        () -> assertThat(QuarkusTransaction.requiringNew().call(() -> deadLetters.pendingFor(subject)))
                                .isTrue());
        assertThat(applied()).isEmpty();
        assertThat(metrics.counter("events.consumed", "type", TYPE, "outcome", "dead")
                        .count())
                .isGreaterThanOrEqualTo(1);
        assertThat(count(
                        "select count(*) from outbox_event where topic = 'sample.dead-letter' and event_key = :p",
                        subject))
                .isEqualTo(1);

        String operator = Tokens.of(Roles.OPERATOR).token();
        Response letters = given().auth().oauth2(operator).get("/sample/v1/dead-letters?limit=200");
        letters.then().statusCode(200).body("items.eventId", hasItem(id.toString()));
        assertThat(letters.asString()).doesNotContain(poison);
        String letter = letters.jsonPath().getString("items.find { it.eventId == '" + id + "' }.id");
        given().auth()
                .oauth2(Tokens.of(Roles.CENTRE_ADMIN).token())
                .post("/sample/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(operator)
                .post("/sample/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(409)
                .body("detail", not(containsString(poison)));
        assertThat(QuarkusTransaction.requiringNew().call(() -> deadLetters.pendingFor(subject)))
                .isTrue();

        handler.accept(poison);
        given().auth()
                .oauth2(operator)
                .post("/sample/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(200)
                .body("eventId", equalTo(id.toString()));
        assertThat(applied()).isEqualTo(poison);
        assertThat(QuarkusTransaction.requiringNew().call(() -> deadLetters.pendingFor(subject)))
                .isFalse();
    }

    @Test
    void whatIsNoEventAtAllIsBuriedToo() {
        SENDER.sendRaw(TOPIC, subject, Map.of(), new byte[] {0, 1, (byte) 0xff});
        Map<String, String> badId = new LinkedHashMap<>(
                Map.of("ce_id", "not-a-uuid", "ce_type", TYPE, "ce_subject", subject, "ce_sequence", "1"));
        SENDER.sendRaw(TOPIC, subject, badId, value("x"));
        SENDER.send(TOPIC, TYPE, subject, 5, "000001", "not json".getBytes(StandardCharsets.UTF_8));
        SENDER.send(TOPIC, TYPE, subject, 6, "000001", null);
        UUID fine = SENDER.send(TOPIC, TYPE, subject, 7, "000001", value("fine"));
        awaitInbox(fine);
        assertThat(applied()).isEqualTo("fine");
        assertThat(count("select count(*) from dead_letter where event_key = :p and replayed_at is null", subject))
                .isEqualTo(4);
    }

    @Test
    void aReadCanWaitForItsEvent() {
        String token = Tokens.of(Roles.CENTRE_ADMIN).token();
        String location = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"name\":\"waited\"}")
                .post("/sample/v1/things")
                .getHeader("Location");
        UUID id = SENDER.send(TOPIC, TYPE, subject, 1, "000001", value("v"));
        given().auth()
                .oauth2(token)
                .get(location + "?appliedEvent=" + id + "&wait=PT10S")
                .then()
                .statusCode(200)
                .header("Applied-Event", "true");
    }

    @Test
    void theTraceOfTheProducerGoesOn() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        UUID id = UUID.randomUUID();
        SENDER.sendRaw(
                TOPIC,
                subject,
                Map.of(
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        TYPE,
                        "ce_subject",
                        subject,
                        "ce_sequence",
                        "1",
                        "ce_time",
                        "2026-11-21T12:00:00Z",
                        "traceparent",
                        "00-" + trace + "-b7ad6b7169203331-01"),
                value("traced"));
        awaitInbox(id);
        assertThat(count("select count(*) from inbox where trace_id = :p", trace))
                .isEqualTo(1);
    }
}
