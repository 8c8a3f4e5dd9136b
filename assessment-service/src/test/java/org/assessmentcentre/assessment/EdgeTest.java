package org.assessmentcentre.assessment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every endpoint answers to those who may not, and to those who write it wrong. */
@AssessmentTest
class EdgeTest {

    private static final String ID = "/assessment/v1/assessments/" + UUID.randomUUID();

    /** Method, path, and the roles that the endpoint is for. */
    static Stream<Arguments> endpoints() {
        return Stream.of(
                Arguments.of("POST", "/assessment/v1/centres/999999/staff", "centre-admin operator"),
                Arguments.of("GET", "/assessment/v1/centres/999999/staff", "centre-admin operator"),
                Arguments.of("GET", "/assessment/v1/staff/" + UUID.randomUUID(), "centre-admin operator"),
                Arguments.of("PUT", "/assessment/v1/staff/" + UUID.randomUUID(), "centre-admin"),
                Arguments.of("GET", "/assessment/v1/centres/999999/assessments", "centre-admin iqa assessor"),
                Arguments.of("GET", "/assessment/v1/learners/me/assessments", "learner"),
                Arguments.of("GET", ID, "centre-admin iqa assessor learner"),
                Arguments.of("PUT", ID + "/allocation", "centre-admin"),
                Arguments.of("GET", ID + "/evidence", "assessor iqa"),
                Arguments.of("GET", ID + "/criteria/8431-706-AC1.1/decision", "centre-admin iqa assessor learner"),
                Arguments.of("PUT", ID + "/criteria/8431-706-AC1.1/decision", "assessor"),
                Arguments.of("POST", ID + "/signature", "assessor"),
                Arguments.of("GET", ID + "/results-sheet", "centre-admin iqa assessor learner"),
                Arguments.of("POST", ID + "/quality-checks", "iqa"),
                Arguments.of("GET", ID + "/quality-checks", "centre-admin iqa assessor"),
                Arguments.of("GET", ID + "/quality-checks/" + UUID.randomUUID(), "centre-admin iqa assessor"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyGetsInWithoutAToken(String method, String path) {
        given().contentType("application/json")
                .body("{}")
                .request(method, path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("/problems/unauthenticated"));
        String expired = Tokens.of(Roles.OPERATOR).life(Duration.ofMinutes(-5)).token();
        for (String token : new String[] {"garbage", expired}) {
            given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body("{}")
                    .request(method, path)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Bearer"));
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void everyOtherRoleIsForbiddenAndOfTheRightOnesNoneSeesAnythingWithoutARecord(
            String method, String path, String roles) {
        for (String role : new String[] {
            Roles.LEARNER,
            Roles.ASSESSOR,
            Roles.IQA,
            Roles.EQA,
            Roles.CENTRE_ADMIN,
            Roles.EMPLOYER,
            Roles.CATALOGUE_EDITOR,
            Roles.PROVIDER_SYSTEM,
            Roles.OPERATOR
        }) {
            boolean right = java.util.Set.of(roles.split(" ", -1)).contains(role);
            given().auth()
                    .oauth2(Tokens.of(role).centres("999999").token())
                    .contentType("application/json")
                    .header("If-Match", "\"0\"")
                    .body(bodyFor(method, path))
                    .request(method, path)
                    .then()
                    .statusCode(right ? 404 : 403)
                    .contentType("application/problem+json")
                    .body("type", equalTo(right ? "/problems/not-found" : "/problems/forbidden"));
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void anotherMethodIsRefusedAsSuch(String method, String path) {
        given().auth()
                .oauth2(Tokens.of(Roles.CENTRE_ADMIN, Roles.ASSESSOR, Roles.IQA).token())
                .delete(path)
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    private static String bodyFor(String method, String path) {
        if (method.equals("GET")) {
            return "";
        }
        if (path.endsWith("/staff")) {
            return "{\"account\":\"a\",\"name\":\"n\",\"roles\":[\"CENTRE_ADMIN\"]}";
        }
        if (path.contains("/staff/")) {
            return "{\"name\":\"n\",\"roles\":[\"IQA\"],\"status\":\"LEFT\"}";
        }
        if (path.endsWith("/allocation")) {
            return "{\"assessorId\":\"" + UUID.randomUUID() + "\"}";
        }
        if (path.endsWith("/decision")) {
            return "{\"outcome\":\"PASS\"}";
        }
        return path.endsWith("/signature") ? "{}" : "{\"verdict\":\"AGREED\",\"comment\":\"Fine as it is.\"}";
    }

    @Test
    void whatIsWrittenWrongIsSaidSo() {
        Scene scene = Scene.open();
        String staff = "/assessment/v1/centres/" + scene.centre() + "/staff";
        scene.admin()
                .calls()
                .body("{\"account\":")
                .post(staff)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"));
        scene.admin()
                .calls()
                .body("{\"account\":\"a\",\"name\":\"n\",\"roles\":[\"IQA\"],\"salary\":1}")
                .post(staff)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("salary"));
        scene.admin()
                .calls()
                .body("{\"account\":\"a\",\"name\":\"n\\u0000\",\"roles\":[\"IQA\"]}")
                .post(staff)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("name"));
        scene.admin()
                .calls()
                .contentType("text/plain")
                .body("hello")
                .post(staff)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        scene.admin()
                .calls()
                .delete(staff)
                .then()
                .statusCode(405)
                .body("type", equalTo("/problems/method-not-allowed"));
        scene.admin().calls().get("/assessment/v1/staff/not-a-uuid").then().statusCode(404);
        scene.admin()
                .calls()
                .get("/assessment/v1/nothing")
                .then()
                .statusCode(404)
                .body("instance", notNullValue());
        scene.admin()
                .calls()
                .urlEncodingEnabled(false)
                .get(staff + ";x=1")
                .then()
                .statusCode(400);
        scene.admin().calls().queryParam("limit", "201").get(staff).then().statusCode(400);
        scene.admin().calls().queryParam("after", "x").get(staff).then().statusCode(400);
    }

    @Test
    void aReaderLearnsWhetherWhatItWaitsForHasCome() {
        Scene scene = Scene.open();
        scene.admin()
                .calls()
                .queryParam("appliedEvent", UUID.randomUUID().toString())
                .queryParam("wait", "PT0.1S")
                .get("/assessment/v1/centres/{centre}/assessments", scene.centre())
                .then()
                .statusCode(200)
                .header("Applied-Event", "false")
                .header("As-Of", notNullValue());
    }

    @Test
    void theServiceSaysThatItIsWell() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200);
    }
}
