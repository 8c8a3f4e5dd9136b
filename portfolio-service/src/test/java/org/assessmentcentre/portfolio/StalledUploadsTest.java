package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.as;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.kit.testing.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HttpTest
class StalledUploadsTest {

    /** More than the framework has threads to read with. */
    private static final int MANY = 230;

    private static final int AT_ONCE = 12;
    private static final int OF_ONE_CALLER = 3;
    private static final int PATIENCE_MILLIS = 9_000;
    private static final int LENGTH = 1_000_000;
    private static final String BEGINNING = "The plan. ";

    private final List<RawHttp> stalled = new ArrayList<>();

    private RawHttp stall(World.Learner learner, String evidence) throws IOException {
        RawHttp raw = new RawHttp(RestAssured.port);
        stalled.add(raw);
        return raw.begin("PUT", file(evidence), learner.token(), "text/plain", LENGTH, BEGINNING);
    }

    private static String file(String evidence) {
        return "/portfolio/v1/evidence/" + evidence + "/file";
    }

    private static RequestSpecification soon(String token) {
        return as(token)
                .config(RestAssuredConfig.config()
                        .httpClient(
                                HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", PATIENCE_MILLIS)));
    }

    @AfterEach
    void hangUp() throws IOException {
        for (RawHttp raw : stalled) {
            raw.close();
        }
    }

    @Test
    void oneLearnersStalledFilesKeepNobodyElseWaiting() throws IOException {
        World.Learner learner = World.centre().learner();
        World.Learner other = World.centre().learner();
        String evidence = learner.evidence("E1", "REPORT");
        String others = other.evidence("E1", "REPORT");
        for (int i = 0; i < MANY; i++) {
            stall(learner, evidence);
        }

        RestAssured.given().get("/q/health/ready").then().statusCode(200);
        soon(other.token()).get(other.path()).then().statusCode(200);
        soon(other.token())
                .body(World.evidenceRequest("E2", "REPORT"))
                .post(other.path() + "/evidence")
                .then()
                .statusCode(201);
        other.putText(others, "A plan of my own");
        long refused = stalled.stream()
                .filter(raw -> answerOf(raw).contains("/problems/too-many-at-once"))
                .count();
        assertThat(refused).isEqualTo(MANY - OF_ONE_CALLER);

        hangUp();
        uploadsWorkAgain(learner, evidence);
    }

    @Test
    void manyLearnersStalledFilesLeaveRoomForTheRest() throws IOException {
        World.Centre centre = World.centre();
        World.Learner learner = centre.learner();
        String evidence = learner.evidence("E1", "REPORT");
        for (int i = 0; i < AT_ONCE / OF_ONE_CALLER; i++) {
            World.Learner slow = centre.learner();
            String slowly = slow.evidence("E1", "REPORT");
            for (int j = 0; j < OF_ONE_CALLER; j++) {
                stall(slow, slowly);
            }
        }

        await().atMost(Duration.ofSeconds(8)).untilAsserted(() -> soon(learner.token())
                .contentType("text/plain")
                .body("My plan")
                .put(file(evidence))
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5"));
        soon(learner.token()).get(learner.path()).then().statusCode(200);

        hangUp();
        uploadsWorkAgain(learner, evidence);
    }

    @Test
    void aSilentOrTricklingFileIsGivenUp() throws Exception {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidence("E1", "REPORT");
        RawHttp silent = stall(learner, evidence);
        RawHttp trickling = stall(learner, evidence);
        List<Boolean> ended = new ArrayList<>();

        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    try {
                        trickling.send("a");
                    } catch (IOException e) {
                        ended.add(true);
                    }
                    return !ended.isEmpty() || trickling.hasAnswer();
                });
        assertThat(answerOf(trickling)).startsWith("HTTP/1.1 408 ").contains("/problems/request-timeout");
        assertThat(answerOf(silent))
                .as("closed without waiting for us, with or without a word")
                .matches("(?s)|HTTP/1.1 40[08] .*");
        uploadsWorkAgain(learner, evidence);
    }

    private static void uploadsWorkAgain(World.Learner learner, String evidence) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> as(learner.token())
                .contentType("text/plain")
                .body("The plan of " + learner.id())
                .put(file(evidence))
                .then()
                .statusCode(200));
    }

    private static String answerOf(RawHttp raw) {
        try {
            return raw.answer();
        } catch (IOException e) {
            return "";
        }
    }
}
