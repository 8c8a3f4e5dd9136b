package org.assessmentcentre.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.LogRecords;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** The sample has four connections and takes a hundred requests at once. */
@KitTest
class BusyTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private CompletableFuture<HttpResponse<String>> get(String path, String token) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/sample" + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private List<HttpResponse<String>> atOnce(int many, String path) {
        String token = Tokens.of(Roles.CENTRE_ADMIN).token();
        return Stream.generate(() -> get(path, token)).limit(many).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    void manyReadersGetTheirTurnAtFewConnections() {
        assertThat(atOnce(80, "/v1/busy/300"))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    }

    @Test
    void whatIsTooMuchAtOnceIsToldToComeAgain() {
        List<HttpResponse<String>> answers = atOnce(160, "/v1/busy/300");
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnly(200, 503)
                .contains(503);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 503).allSatisfy(answer -> {
            assertThat(answer.body()).contains("/problems/busy");
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        });
    }

    @Test
    void aLostConnectionIsOneLineAndToldToComeAgain() {
        try (LogRecords logged = new LogRecords()) {
            given().auth()
                    .oauth2(Tokens.of(Roles.CENTRE_ADMIN).token())
                    .get("/sample/v1/busy/lost")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/unavailable"))
                    .body("detail", not(containsString("FATAL")));
            assertThat(logged.all())
                    .filteredOn(line -> line.getMessage().contains("/v1/busy/lost"))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.getLevel().intValue()).isEqualTo(Level.WARNING.intValue());
                        assertThat(line.getThrown()).isNull();
                    });
        }
    }

    @Test
    void oneAccountMayOnlyWaitForSoManyEventsAtOnce() {
        String token = Tokens.of(Roles.CENTRE_ADMIN).account("impatient").token();
        String thing = "/v1/things/" + UUID.randomUUID();
        Instant begin = Instant.now();
        List<CompletableFuture<Duration>> waits = Stream.generate(
                        () -> get(thing + "?appliedEvent=" + UUID.randomUUID() + "&wait=PT6S", token)
                                .thenApply(answer -> Duration.between(begin, Instant.now())))
                .limit(40)
                .toList();
        assertThat(waits.stream().map(CompletableFuture::join).toList())
                .filteredOn(took -> took.compareTo(Duration.ofSeconds(6)) >= 0)
                .hasSize(8);
    }
}
