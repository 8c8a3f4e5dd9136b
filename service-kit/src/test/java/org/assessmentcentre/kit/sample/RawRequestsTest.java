package org.assessmentcentre.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import java.io.IOException;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.RawHttp;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@KitTest
class RawRequestsTest {

    private final String token = Tokens.of(Roles.CENTRE_ADMIN).token();

    private String get(String target, String... headers) throws IOException {
        try (RawHttp raw = new RawHttp(RestAssured.port)) {
            return raw.get(target, token, headers);
        }
    }

    private static void assertProblem(String answer, int status, String code) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("application/problem+json", "\"/problems/" + code + "\"", "\"detail\":");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sample/v1/things/%",
                "/sample/v1/things/%zz",
                "/sample/v1/things/[]",
                "/sample/v1/things/a|b",
                "/sample/v1/things?limit=%",
                "/sample/v1/things?limit=%zz",
                "/sample/v1/things?prefix=[]{}",
                "/[",
            })
    void aTargetThatIsNoUriIsAProblem(String target) throws IOException {
        assertProblem(get(target), 400, "malformed-request");
    }

    @Test
    void aTargetOrHeadersTooLongAreProblems() throws IOException {
        assertProblem(get("/sample/v1/things?prefix=" + "a".repeat(30_000)), 414, "uri-too-long");
        assertProblem(get("/sample/v1/things", "X-Long: " + "a".repeat(30_000)), 431, "headers-too-large");
    }

    @Test
    void whatIsNotHttpIsRefusedWithoutABody() throws IOException {
        assertThat(get("/sample/v1/things", "If-Match: \"\0\"")).matches("(?s)HTTP/1.. 400 .*content-length: 0\\s*");
        assertThat(get("/sample/v1/things", "X-Long: " + "a".repeat(100_000)))
                .startsWith("HTTP/1.1 431 ")
                .contains("content-length: 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: a|GET",
                "Authorization: Bearer x|GET",
                "Transfer-Encoding: xchunked|GET",
                "Transfer-Encoding: gzip, chunked|POST",
                "Content-Length: 4\r\nTransfer-Encoding: chunked|POST",
            })
    void whatTwoReadersFrameDifferentlyEndsTheConnection(String odd) throws IOException {
        String[] parts = odd.split("\\|", -1);
        String body = parts[1].equals("POST") ? "0\r\n\r\n" : "";
        try (RawHttp raw = new RawHttp(RestAssured.port)) {
            String answers = raw.send(parts[1]
                                    + " /sample/v1/things HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + token + "\r\nContent-Type: application/json\r\n" + parts[0] + "\r\n\r\n" + body
                                    + "GET /q/health/live HTTP/1.1\r\nHost: smuggled\r\n\r\n")
                            .answer()
                    + raw.answer();
            assertThat(answers)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("application/problem+json")
                    .containsIgnoringCase("connection: close")
                    .containsOnlyOnce("HTTP/1.1 ");
        }
    }

    @Test
    void noLinkLeadsToTheHostThatTheClientNamed() throws IOException {
        String name = "linked" + UUID.randomUUID().toString().substring(0, 8);
        String body = "{\"name\":\"" + name + "\"}";
        String request =
                "POST /sample/v1/things HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\nAuthorization: Bearer "
                        + token + "\r\nIdempotency-Key: " + name
                        + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body;
        for (int i = 0; i < 2; i++) {
            try (RawHttp raw = new RawHttp(RestAssured.port)) {
                assertThat(raw.send(request).answer())
                        .startsWith("HTTP/1.1 201 ")
                        .containsPattern("(?i)\r\nlocation: /sample/v1/things/[0-9a-f-]{36}\r\n")
                        .doesNotContain("evil.test");
            }
        }
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"name\":\"" + name + "\"}")
                .post("/sample/v1/things");
        given().auth()
                .oauth2(token)
                .get("/sample/v1/things?limit=1&prefix=" + name)
                .then()
                .header("Link", startsWith("</sample/v1/things?limit=1&prefix=" + name + "&after="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sample/v1/nothing/%E2%80%AEa%20b",
                "/sample/v1/things/%E2%80%AEa%20b",
                "/elsewhere/%E2%80%AEa%20b"
            })
    void theInstanceOfAProblemStaysEncoded(String target) throws IOException {
        String answer = get(target);
        assertProblem(answer, 404, "not-found");
        assertThat(answer).contains("\"instance\":\"" + target + "\"");
    }

    @Test
    void aParameterGivenTwiceOrEmptyIsNamed() {
        given().auth()
                .oauth2(token)
                .get("/sample/v1/things?limit=1&limit=2&prefix=a&prefix=a")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", containsInAnyOrder("limit", "prefix"))
                .body("violations.in", hasItem("query"));
        for (String empty : new String[] {"limit=&after=", "prefix=&limit=1&after", "prefix&after=%20"}) {
            given().auth()
                    .oauth2(token)
                    .urlEncodingEnabled(false)
                    .get("/sample/v1/things?" + empty)
                    .then()
                    .statusCode(400)
                    .body(
                            "violations.field",
                            containsInAnyOrder(empty.startsWith("limit") ? "limit" : "prefix", "after"));
        }
        given().auth()
                .oauth2(token)
                .get("/sample/v1/things/" + UUID.randomUUID() + "?appliedEvent=&wait=")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("appliedEvent", "wait"));
    }

    @Test
    void parametersThatAreNotKnownAreNamedWithThoseThatAre() {
        given().auth()
                .oauth2(token)
                .get("/sample/v1/things?perfix=a&limt=1&limit=1")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", contains("limt", "perfix"))
                .body("violations.in", contains("query", "query"))
                .body("violations[0].message", equalTo("is not known; known here: after, limit, prefix"));
        String thing = "/sample/v1/things/" + UUID.randomUUID();
        given().auth()
                .oauth2(token)
                .get(thing + "?colour=RED")
                .then()
                .statusCode(400)
                .body("violations.message", contains("is not known; known here: appliedEvent, wait"));
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{}")
                .put(thing + "?force=true")
                .then()
                .statusCode(400)
                .body("violations.message", contains("is not known; none is taken here"));
        given().get(thing + "?colour=RED").then().statusCode(401);
    }

    @Test
    void noPathAndNoIdIsALabelOfAMetric() throws IOException {
        String id = UUID.randomUUID().toString();
        for (String target : new String[] {
            "/sample/v1/things/" + id,
            "/sample/v1/things/" + id + "/" + id,
            "/sample/v1/nothing/" + id,
            "/" + id,
            "/" + id + ";x",
            "/%41" + id,
            "/[" + id,
            "/q/" + id,
            "/q;" + id
        }) {
            assertThat(get(target)).startsWith("HTTP/1.1 4");
        }
        given().get("/sample/v1/things/" + id).then().statusCode(401);
        given().redirects().follow(false).get("/q/swagger-ui?" + id);
        try (RawHttp raw = new RawHttp(RestAssured.port)) {
            raw.begin("POST", "/" + id, token, "application/json", 100, "{");
        }
        await().untilAsserted(() -> assertThat(metrics()).contains("uri=\"/unmatched\"", "status=\"RESET\""));
        assertThat(metrics()).contains("uri=\"/v1/things/{id}\"").doesNotContain(id);
    }

    private static String metrics() {
        return given().get("/q/metrics").asString();
    }
}
