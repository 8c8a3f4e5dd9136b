package org.assessmentcentre.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.LogRecords;
import org.assessmentcentre.kit.testing.RawHttp;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@KitTest
class StalledBodiesTest {

    /** More than the framework has threads to read with. */
    private static final int MANY = 230;

    private static final int PATIENCE_MILLIS = 6_000;
    private static final String THINGS = "/sample/v1/things";

    private final String token = Tokens.of(Roles.CENTRE_ADMIN).token();

    /** Gives up well before the stalled bodies run out of their time. */
    private RequestSpecification soon() {
        return given().config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig()
                                .setParam("http.socket.timeout", PATIENCE_MILLIS)
                                .setParam("http.connection.timeout", PATIENCE_MILLIS)))
                .auth()
                .oauth2(token)
                .contentType("application/json");
    }

    private void othersAreAnswered() {
        given().config(soonConfig()).get("/q/health/ready").then().statusCode(200);
        soon().get(THINGS + "?limit=1").then().statusCode(200);
        String name = "t" + UUID.randomUUID().toString().substring(0, 12);
        soon().body("{\"name\":\"" + name + "\"}").post(THINGS).then().statusCode(201);
    }

    private static RestAssuredConfig soonConfig() {
        return RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", PATIENCE_MILLIS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "application/*"})
    void bodiesThatStopInTheMiddleKeepNobodyElseWaiting(String type) throws IOException {
        List<RawHttp> stalled = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                RawHttp raw = new RawHttp(RestAssured.port);
                stalled.add(raw);
                raw.begin("POST", THINGS, token, type, 1_000, "{\"na");
            }
            othersAreAnswered();
            String expected = type.endsWith("json") ? "/problems/request-timeout" : "/problems/unsupported-media-type";
            for (RawHttp raw : stalled) {
                assertThat(raw.answer()).contains("application/problem+json", expected);
            }
        } finally {
            for (RawHttp raw : stalled) {
                raw.close();
            }
        }
    }

    @Test
    void aTrickleRunsOutOfTimeToo() throws Exception {
        try (RawHttp raw = new RawHttp(RestAssured.port)) {
            raw.begin("POST", THINGS, token, "application/json", 100_000, "{\"name\":\"");
            Thread trickle = Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        raw.send("a");
                        LockSupport.parkNanos(200_000_000);
                    }
                } catch (IOException e) {
                    // the other side has had enough
                }
            });
            assertThat(raw.answer()).startsWith("HTTP/1.1 408 ").contains("/problems/request-timeout");
            raw.close();
            trickle.join();
        }
    }

    @Test
    void aBodyOfAnotherTypeOrOfNoneIsNotRead() throws IOException {
        for (String type : new String[] {"text/plain", "application/octet-stream", ""}) {
            try (RawHttp raw = new RawHttp(RestAssured.port)) {
                raw.begin("POST", THINGS, token, type, 20, "{\"name\":\"a\"}");
                assertThat(raw.answer()).startsWith("HTTP/1.1 415 ").contains("/problems/unsupported-media-type");
            }
        }
    }

    @Test
    void aHugeBodyIsRefusedBeforeItComes() throws IOException {
        for (String type : new String[] {"application/json", "text/plain"}) {
            try (RawHttp raw = new RawHttp(RestAssured.port)) {
                raw.begin("POST", THINGS, token, type, 100_000_000, "{\"name\":\"");
                assertThat(raw.answer()).startsWith("HTTP/1.1 413 ").contains("/problems/payload-too-large");
            }
        }
        try (RawHttp raw = new RawHttp(RestAssured.port)) {
            raw.send("POST " + THINGS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                    + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 30; i++) {
                raw.send("10000\r\n" + "a".repeat(0x10000) + "\r\n");
            }
            assertThat(raw.answer()).startsWith("HTTP/1.1 413 ").contains("/problems/payload-too-large");
        }
    }

    @Test
    void aClientThatHangsUpIsNoFaultOfOurs() throws IOException {
        try (LogRecords logged = new LogRecords()) {
            try (RawHttp raw = new RawHttp(RestAssured.port)) {
                raw.begin("POST", THINGS, token, "application/json", 1_000, "{\"name\":\"a");
            }
            await().untilAsserted(() -> assertThat(logged.all()).anySatisfy(record -> {
                assertThat(record.getLevel()).isEqualTo(Level.INFO);
                assertThat(record.getThrown()).isNull();
                assertThat(record.getMessage()).contains("hung up");
            }));
            assertThat(logged.all())
                    .extracting(LogRecord::getLevel)
                    .allMatch(level -> level.intValue() <= Level.INFO.intValue());
        }
    }

    @Test
    void aClientThatAsksFirstMaySend() throws IOException {
        String name = "t" + UUID.randomUUID().toString().substring(0, 12);
        String body = "{\"name\":\"" + name + "\"}";
        try (RawHttp raw = new RawHttp(RestAssured.port)) {
            raw.send("POST " + THINGS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                    + "\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nConnection: close\r\n"
                    + "Content-Length: " + body.length() + "\r\n\r\n");
            raw.send(body);
            assertThat(raw.answer()).startsWith("HTTP/1.1 100 ").contains("HTTP/1.1 201 ");
        }
    }
}
