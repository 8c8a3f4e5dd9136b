package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.PortfolioStub.Manner;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.assessment.testing.Scene.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@AssessmentTest
class EvidenceTest {

    private Scene scene;
    private Member assessor;

    @BeforeEach
    void open() {
        scene = Scene.open();
        assessor = scene.hire("Amina", "ASSESSOR");
    }

    private Handed handed(Manner manner) {
        return scene.allocate(scene.handIn(scene.submission(manner.submission(), UUID.randomUUID(), 1)), assessor);
    }

    private ValidatableResponse evidence(Manner manner) {
        return assessor.calls().get(handed(manner).path() + "/evidence").then();
    }

    @Test
    void theEvidenceIsReadFromPortfolioWithTheCallersTokenAndNothingElseOfTheRequest() {
        Handed handed = handed(Manner.ANSWERS);
        assessor.calls()
                .cookie("session", "secret")
                .get(handed.path() + "/evidence")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("submissionId", equalTo(handed.submission().id().toString()))
                .body("authorization", equalTo("Bearer " + assessor.token()))
                .body("cookie", equalTo("null"))
                .body("criteria[0].evidence[0].title", equalTo("Workforce plan"));
    }

    @Test
    void portfoliosRefusalsAreOurs() {
        evidence(Manner.KNOWS_NOTHING).statusCode(404).body("type", equalTo("/problems/not-found"));
        evidence(Manner.REFUSES_ROLE).statusCode(403).body("type", equalTo("/problems/forbidden"));
        evidence(Manner.REFUSES_TOKEN)
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "HANGS_UP", "TALKS_HTML"})
    void aPortfolioThatDoesNotAnswerIsUnavailable(Manner manner) {
        evidence(manner)
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/portfolio-unavailable"))
                .body("detail", not(containsString("internal words")));
    }

    @Test
    void aPortfolioThatHangsIsGivenUpAfterFiveSeconds() {
        Handed handed = handed(Manner.HANGS);
        long begin = System.nanoTime();
        assessor.calls()
                .get(handed.path() + "/evidence")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/portfolio-unavailable"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @Test
    void whoMayNotReadTheAssessmentDoesNotReachPortfolio() {
        Handed handed = handed(Manner.ANSWERS);
        scene.hire("Bea", "ASSESSOR")
                .calls()
                .get(handed.path() + "/evidence")
                .then()
                .statusCode(404);
        scene.admin().calls().get(handed.path() + "/evidence").then().statusCode(403);
        scene.hire("Ivo", "IQA").calls().get(handed.path() + "/evidence").then().statusCode(200);
    }
}
