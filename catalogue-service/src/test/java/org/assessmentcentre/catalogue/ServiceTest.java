package org.assessmentcentre.catalogue;

import static io.restassured.RestAssured.given;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.OpenApiFile;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class ServiceTest {

    private static final String QUALIFICATIONS = "/catalogue/v1/qualifications";

    @Test
    void theCommittedDocumentIsWhatTheServiceServes() {
        OpenApiFile.assertCurrent("catalogue-service");
    }

    @Test
    void itIsReadyWithoutABroker() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalogue/v1/packages",
                QUALIFICATIONS,
                "/catalogue/v1/qualifications/8431/versions",
                "/catalogue/v1/qualifications/8431/versions/2.0",
                "/catalogue/v1/qualifications/8431/versions/2.0/units",
                "/catalogue/v1/qualifications/8431/versions/2.0/units/700",
                "/catalogue/v1/qualifications/8431/versions/2.0/criteria/8431-700-AC1.1",
                "/catalogue/v1/qualifications/8431/versions/2.0/mapping",
                "/catalogue/v1/standards",
                "/catalogue/v1/standards/ST0480/versions/1.2",
                "/catalogue/v1/assessment-plans/ST0480/AP03"
            })
    void everyReadNeedsAToken(String path) {
        given().get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        given().auth()
                .oauth2(Tokens.of(Roles.LEARNER).life(Duration.ofMinutes(-5)).token())
                .get(QUALIFICATIONS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void garbageForATokenIsRefused() {
        given().auth()
                .oauth2("garbage")
                .get(QUALIFICATIONS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.LEARNER,
                Roles.ASSESSOR,
                Roles.IQA,
                Roles.EQA,
                Roles.CENTRE_ADMIN,
                Roles.EMPLOYER,
                Roles.CATALOGUE_EDITOR,
                Roles.PROVIDER_SYSTEM,
                Roles.OPERATOR
            })
    void everyRoleMayRead(String role) {
        given().auth()
                .oauth2(Tokens.of(role).token())
                .get(QUALIFICATIONS)
                .then()
                .statusCode(200)
                .body("items", notNullValue());
    }

    @Test
    void deadLettersAreTheOperatorsOnly() {
        given().auth()
                .oauth2(Tokens.of(Roles.CATALOGUE_EDITOR).token())
                .get("/catalogue/v1/dead-letters")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void aServiceWithoutHandlersHasNoDeadLetters() {
        given().auth()
                .oauth2(Tokens.of(Roles.OPERATOR).token())
                .get("/catalogue/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void anotherMethodIsRefused() {
        reader().delete(QUALIFICATIONS)
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=many", "after=forged"})
    void aPageRequestThatMakesNoSenseIsRefused(String query) {
        reader().get(QUALIFICATIONS + "?" + query).then().statusCode(400).contentType("application/problem+json");
    }
}
