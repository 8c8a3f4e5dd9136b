package org.assessmentcentre.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@KitTest
class HttpConventionsTest {

    private final String token = Tokens.of(Roles.CENTRE_ADMIN).token();

    private RequestSpecification call() {
        return given().auth().oauth2(token);
    }

    private ValidatableResponse post(String body) {
        return call().contentType("application/json")
                .body(body)
                .post("/sample/v1/things")
                .then();
    }

    private static String fresh() {
        return "t" + UUID.randomUUID().toString().substring(0, 12);
    }

    @Test
    void everyViolationIsListedWithItsPath() {
        post("{\"name\":\"\",\"count\":10,\"parts\":[{\"label\":\"a\"},{\"label\":\"\"}]}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("title", notNullValue())
                .body("instance", equalTo("/sample/v1/things"))
                .body("violations.field", hasItems("name", "count", "parts[1].label"))
                .body("violations.in", hasItem("body"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"nam\":1}|nam",
                "{\"name\":1}|name",
                "{\"name\":true}|name",
                "{\"name\":[\"a\"]}|name",
                "{\"name\":\"a\",\"count\":\"1\"}|count",
                "{\"name\":\"a\",\"count\":1.5}|count",
                "{\"name\":\"a\",\"on\":\"21.11.2026\"}|on",
                "{\"name\":\"a\",\"on\":20261121}|on",
                "{\"name\":\"a\",\"on\":[1984,5,2]}|on",
                "{\"name\":\"a\",\"on\":\"1984-05-02T00:00:00\"}|on",
                "{\"name\":\"a\",\"on\":\" 1984-05-02\"}|on",
                "{\"name\":\"a\",\"on\":\"\"}|on",
                "{\"name\":\"a\",\"at\":1700000000}|at",
                "{\"name\":\"a\",\"at\":1700000000.5}|at",
                "{\"name\":\"a\",\"at\":\"1700000000\"}|at",
                "{\"name\":\"a\",\"at\":[1700000000,0]}|at",
                "{\"name\":\"a\",\"lasting\":90}|lasting",
                "{\"name\":\"a\",\"lasting\":1.5}|lasting",
                "{\"name\":\"a\",\"lasting\":[\"PT1H\"]}|lasting",
                "{\"name\":\"a\",\"colour\":\"BLUE\"}|colour",
                "{\"name\":\"a\",\"colour\":\" RED \"}|colour",
                "{\"name\":\"a\",\"colour\":0}|colour",
                "{\"name\":\"a\",\"parts\":{}}|parts",
                "{\"name\":\"a\",\"parts\":[{\"label\":\"x\",\"y\":1}]}|parts[0].y",
                "{\"name\":\"a\\u0000b\"}|name",
                "{\"name\":\"a\\ud800b\"}|name",
                "[]|$",
            })
    void aValueOfTheWrongShapeIsNamed(String body, String field) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", hasItem(field))
                .body("violations.message", not(hasItem(containsString("org.assessmentcentre"))))
                .body("detail", not(containsString("org.assessmentcentre")));
    }

    @Test
    void valuesAreNamedAsTheyAreWritten() {
        String named = "must be one of RED, GREEN, light-blue";
        post("{\"name\":\"a\",\"colour\":\"LIGHT_BLUE\"}")
                .statusCode(400)
                .body("violations[0].message", equalTo(named));
        post("{\"name\":\"" + fresh() + "\",\"colour\":\"light-blue\"}").statusCode(201);
        String typed = "/sample/v1/things/" + UUID.randomUUID() + "/typed";
        call().queryParam("colour", "LIGHT_BLUE").get(typed).then().body("violations[0].message", equalTo(named));
        call().queryParam("colour", "light-blue").get(typed).then().statusCode(200);
    }

    @Test
    void timesAreTakenInIsoForm() {
        post("{\"name\":\"" + fresh()
                        + "\",\"on\":\"1984-05-02\",\"at\":\"2026-11-21T10:00:00Z\",\"lasting\":\"PT1H30M\"}")
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "durationSeconds,abc",
        "durationSeconds,1.5",
        "durationSeconds,99999999999",
        "since,21.11.2026",
        "of,1",
        "colour,BLUE",
        "size,x"
    })
    void aQueryParameterOfAnotherTypeIsNamed(String name, String value) {
        call().queryParam(name, value)
                .get("/sample/v1/things/" + UUID.randomUUID() + "/typed")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", hasItem(name))
                .body("violations.in", hasItem("query"));
    }

    @Test
    void typedQueryParametersAreReadAndAPathOfAnotherTypeIsNotFound() {
        String typed = "/typed?durationSeconds=12&since=2026-11-21&of=" + new UUID(1, 1) + "&colour=RED&size=7";
        call().get("/sample/v1/things/" + UUID.randomUUID() + typed)
                .then()
                .statusCode(200)
                .body(equalTo("12 2026-11-21 " + new UUID(1, 1) + " RED 7"));
        call().get("/sample/v1/things/" + UUID.randomUUID() + "/typed")
                .then()
                .statusCode(200)
                .body(equalTo("null null null null null"));
        call().get("/sample/v1/things/x/typed?durationSeconds=abc").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "{\"name\":\"a\"} trailing", "{\"name\":\"a\",\"name\":\"b\"}", "nul", "null"})
    void whatIsNotJsonIsRefused(String body) {
        post(body).statusCode(400).contentType("application/problem+json").body("type", notNullValue());
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        for (String bomb : List.of("[".repeat(100_000), "{\"name\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}")) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + RestAssured.port + "/sample/v1/things"))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(bomb))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body().length()).isLessThan(2_000);
        }
    }

    @Test
    void aLargeBodyIsRefused() {
        post("{\"name\":\"a\",\"parts\":[" + "{\"label\":\"x\"},".repeat(200_000) + "{\"label\":\"x\"}]}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/payload-too-large"));
    }

    @Test
    void otherMethodsMediaTypesAndPathsAreProblems() {
        call().delete("/sample/v1/things")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/method-not-allowed"));
        call().contentType("text/plain")
                .body("x")
                .post("/sample/v1/things")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unsupported-media-type"));
        call().get("/sample/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
        call().get("/elsewhere").then().statusCode(404).contentType("application/problem+json");
        call().get("/sample/v1/things/not-a-uuid").then().statusCode(404).contentType("application/problem+json");
        call().get("/sample/v1/things/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void aCreatedThingHasALocationATagAndAnEvent() {
        Response created = call().contentType("application/json")
                .body("{\"name\":\"" + fresh() + "\"}")
                .post("/sample/v1/things");
        created.then().statusCode(201).header("ETag", "\"0\"").header("Event-Id", notNullValue());

        Response read = call().get(created.getHeader("Location"));
        read.then().statusCode(200).header("ETag", "\"0\"");
        call().header("If-None-Match", "\"0\"")
                .get(created.getHeader("Location"))
                .then()
                .statusCode(304);
    }

    @Test
    void aChangeNeedsTheVersionItsWriterSaw() {
        String location = call().contentType("application/json")
                .body("{\"name\":\"" + fresh() + "\"}")
                .post("/sample/v1/things")
                .getHeader("Location");
        RequestSpecification json = call().contentType("application/json").body("{\"name\":\"other\"}");

        json.put(location).then().statusCode(428).body("type", equalTo("/problems/precondition-required"));
        json.header("If-Match", "*").put(location).then().statusCode(428);
        call().contentType("application/json")
                .body("{\"name\":\"other\"}")
                .header("If-Match", "\"7\"")
                .put(location)
                .then()
                .statusCode(412)
                .header("ETag", "\"0\"")
                .body("type", equalTo("/problems/precondition-failed"));
        call().contentType("application/json")
                .body("{\"name\":\"other\"}")
                .header("If-Match", "W/\"0\"")
                .put(location)
                .then()
                .statusCode(412);
        call().contentType("application/json")
                .body("{\"name\":\"other\"}")
                .header("If-Match", "\"7\", \"0\"")
                .put(location)
                .then()
                .statusCode(200);
        call().get(location).then().header("ETag", "\"1\"").body("name", equalTo("other"));
    }

    @Test
    void aRepeatedPostUnderOneKeyMakesOneThing() {
        String key = UUID.randomUUID().toString();
        String name = fresh();
        String body = "{\"name\":\"" + name + "\"}";

        Response first = call().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/sample/v1/things");
        Response second = call().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/sample/v1/things");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(second.getHeader("Event-Id")).isEqualTo(first.getHeader("Event-Id"));
        assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(second.getHeader("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString());
        call().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"name\":\"another\"}")
                .post("/sample/v1/things")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        given().auth()
                .oauth2(Tokens.of(Roles.CENTRE_ADMIN).token())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/sample/v1/things")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue());
        call().header("Idempotency-Key", "a b")
                .contentType("application/json")
                .body(body)
                .post("/sample/v1/things")
                .then()
                .statusCode(400);
        assertThat(call().get("/sample/v1/things?prefix=" + name).jsonPath().getList("items"))
                .hasSize(2);
    }

    @Test
    void aStoredAnswerIsRepeatedOnlyToWhoIsStillAllowed() {
        String account = UUID.randomUUID().toString();
        String key = UUID.randomUUID().toString();
        String name = fresh();
        Tokens.Claims allowed = Tokens.of(Roles.CENTRE_ADMIN).account(account);
        Tokens.Claims barred = Tokens.of(Roles.CENTRE_ADMIN).account(account).centres("999999");
        Tokens.Claims withoutRole = Tokens.of(Roles.LEARNER).account(account);

        repeated(allowed, key, name).statusCode(201).header("Idempotent-Replayed", nullValue());
        repeated(barred, key, name)
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Location", nullValue());
        repeated(withoutRole, key, name).statusCode(403).header("Location", nullValue());
        repeated(allowed, key, name).statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(call().get("/sample/v1/things?prefix=" + name).jsonPath().getList("items"))
                .hasSize(1);
    }

    private static ValidatableResponse repeated(Tokens.Claims who, String key, String name) {
        return given().auth()
                .oauth2(who.token())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"name\":\"" + name + "\"}")
                .post("/sample/v1/things")
                .then();
    }

    @Test
    void anIdempotentCommandThatDecidesNothingAboutAccessFails() {
        post("{\"name\":\"undecided\"}").statusCode(500);
    }

    @Test
    void parallelTwinsMakeOneThing() throws Exception {
        String key = UUID.randomUUID().toString();
        String name = fresh();
        List<Callable<Response>> twins = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            twins.add(() -> call().header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body("{\"name\":\"" + name + "\"}")
                    .post("/sample/v1/things"));
        }
        try (var pool = Executors.newFixedThreadPool(10)) {
            for (Future<Response> twin : pool.invokeAll(twins)) {
                Response answer = twin.get();
                assertThat(answer.statusCode()).isIn(201, 409);
                if (answer.statusCode() == 409) {
                    assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
                }
            }
        }
        assertThat(call().get("/sample/v1/things?prefix=" + name).jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void aListIsReadInPartsWithoutGapsOrRepetitions() {
        String prefix = fresh();
        for (int i = 0; i < 7; i++) {
            post("{\"name\":\"" + prefix + i + "\"}").statusCode(201);
        }
        List<String> names = new ArrayList<>();
        String path = "/sample/v1/things?limit=3&prefix=" + prefix;
        String after = "";
        do {
            Response page = call().get(path + after);
            page.then().statusCode(200);
            names.addAll(page.jsonPath().getList("items.name"));
            String next = page.jsonPath().getString("next");
            assertThat(page.getHeader("Link")).isEqualTo(next == null ? null : page.getHeader("Link"));
            if (next != null) {
                assertThat(page.getHeader("Link")).contains("after=" + next).contains("rel=\"next\"");
            }
            after = next == null ? "" : "&after=" + next;
        } while (!after.isEmpty());
        assertThat(names).hasSize(7).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "x", "1.0", "٣"})
    void aLimitOutOfBoundsIsRefused(String limit) {
        call().queryParam("limit", limit)
                .get("/sample/v1/things")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("limit"))
                .body("violations[0].in", equalTo("query"));
    }

    @Test
    void aCursorOfAnotherListOrOfNobodyIsRefused() {
        String prefix = fresh();
        for (int i = 0; i < 2; i++) {
            post("{\"name\":\"" + prefix + i + "\"}").statusCode(201);
        }
        String cursor = call().get("/sample/v1/things?limit=1&prefix=" + prefix)
                .jsonPath()
                .getString("next");
        String tampered = (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1);
        for (String path : List.of(
                "/sample/v1/things?prefix=other&after=" + cursor,
                "/sample/v1/things?prefix=" + prefix + "&after=" + tampered,
                "/sample/v1/things?after=%F0%9F%98%80",
                "/sample/v1/things?after=AAAA")) {
            call().get(path).then().statusCode(400).body("type", equalTo("/problems/invalid-cursor"));
        }
    }

    @Test
    void aWaitForAnEventThatIsNotHereRunsOutAndSaysSo() {
        String location = call().contentType("application/json")
                .body("{\"name\":\"" + fresh() + "\"}")
                .post("/sample/v1/things")
                .getHeader("Location");
        call().get(location + "?appliedEvent=" + UUID.randomUUID() + "&wait=PT0.2S")
                .then()
                .statusCode(200)
                .header("Applied-Event", "false")
                .header("As-Of", notNullValue());
        for (String bad : List.of(
                "appliedEvent=x",
                "appliedEvent=" + UUID.randomUUID() + "&wait=2",
                "appliedEvent=" + UUID.randomUUID() + "&wait=PT1H")) {
            call().get(location + "?" + bad).then().statusCode(400).body("violations[0].in", equalTo("query"));
        }
    }
}
