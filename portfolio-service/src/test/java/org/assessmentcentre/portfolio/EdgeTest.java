package org.assessmentcentre.portfolio;

import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class EdgeTest {

    private static final String ANY = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portfolio/v1/centres",
                "/portfolio/v1/centres/T1",
                "/portfolio/v1/centres/T1/employers",
                "/portfolio/v1/centres/T1/learners",
                "/portfolio/v1/learners/me",
                "/portfolio/v1/learners/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6",
                "/portfolio/v1/learners/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/evidence",
                "/portfolio/v1/learners/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/matrix",
                "/portfolio/v1/evidence/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6",
                "/portfolio/v1/evidence/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/file",
                "/portfolio/v1/declarations/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6",
                "/portfolio/v1/submissions/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6",
                "/portfolio/v1/submissions/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/evidence",
                "/portfolio/v1/learners/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/gateway",
                "/portfolio/v1/learners/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/off-the-job-hours",
                "/portfolio/v1/learners/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/prior-learning-claims",
                "/portfolio/v1/prior-learning-claims/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6",
                "/portfolio/v1/dead-letters"
            })
    void nothingIsReadWithoutAGoodToken(String path) {
        refusedAsUnauthenticated(null, path);
        refusedAsUnauthenticated("garbage", path);
        refusedAsUnauthenticated(
                Tokens.of(Roles.OPERATOR).life(Duration.ofMinutes(-5)).token(), path);
        refusedAsUnauthenticated(
                Tokens.of(Roles.OPERATOR).signedBy(Tokens.pair().getPrivate()).token(), path);
        as(Tokens.of("nobody").token())
                .get(path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/forbidden"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portfolio/v1/centres",
                "/portfolio/v1/centres/T1/employers",
                "/portfolio/v1/centres/T1/employers/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/managers",
                "/portfolio/v1/centres/T1/learners",
                "/portfolio/v1/learners/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/evidence",
                "/portfolio/v1/learners/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/declarations",
                "/portfolio/v1/learners/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/submissions",
                "/portfolio/v1/learners/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/off-the-job-hours",
                "/portfolio/v1/learners/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/gateway/review/signatures",
                "/portfolio/v1/evidence/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/mappings"
            })
    void whatIsPostedIsReadStrictly(String path) {
        String token = Tokens.of(Roles.OPERATOR, Roles.CENTRE_ADMIN, Roles.LEARNER)
                .centres("T1")
                .token();
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(path)
                .then()
                .statusCode(401);
        as(Tokens.of(Roles.EQA).token()).body("{}").post(path).then().statusCode(403);
        as(token)
                .body("{\"fieldOfTheFuture\":1}")
                .post(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains("fieldOfTheFuture"));
        as(token)
                .body("{\"a\":")
                .post(path)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"));
        as(token).body("[]").post(path).then().statusCode(400);
        as(token).body("null").post(path).then().statusCode(400);
        as(token).post(path).then().statusCode(400);
        as(token)
                .contentType("text/plain")
                .body("{}")
                .post(path)
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
        as(token).body("{}").patch(path).then().statusCode(405);
    }

    @Test
    void aBadValueIsNamed() {
        World.Centre centre = World.centre();
        var request = World.registration();
        request.put("dateOfBirth", "17.05.1984");
        as(centre.admin())
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(400)
                .body("violations.field", contains("dateOfBirth"))
                .body("violations[0].message", containsString("yyyy-MM-dd"));
        request.put("dateOfBirth", "1984-05-17");
        request.put("givenName", "A\u0000B");
        as(centre.admin())
                .body(request)
                .post(centre.learners())
                .then()
                .statusCode(400)
                .body("violations.field", contains("givenName"));
    }

    @ParameterizedTest
    @CsvSource({
        "/portfolio/v1/learners/me;x, 400",
        "/portfolio/v1/centres/T1%2flearners, 400",
        "/portfolio/v1/centres/..%5cT1, 400",
        "/portfolio/v1/nothing, 404",
    })
    void strangePathsLeadNowhere(String path, int status) {
        as(World.operator())
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void whatDoesNotExistLooksLikeWhatIsNotYours() {
        World.Centre centre = World.centre();
        World.Learner learner = World.centre().learner();
        for (String path : List.of(learner.path(), "/portfolio/v1/learners/" + ANY)) {
            as(centre.admin())
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/not-found"))
                    .body("detail", equalTo("The learner does not exist, or is not yours to see."));
        }
    }

    @Test
    void healthAndMetricsAreOpenAndSilentOnPeople() {
        World.centre().learner();
        RestAssured.get("/q/health/ready").then().statusCode(200);
        RestAssured.get("/q/health/live").then().statusCode(200);
        RestAssured.get("/q/metrics").then().statusCode(200).body(not(containsString("Rowan")));
    }

    private static void refusedAsUnauthenticated(@Nullable String token, String path) {
        var request = RestAssured.given().contentType(ContentType.JSON);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        request.get(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
    }
}
