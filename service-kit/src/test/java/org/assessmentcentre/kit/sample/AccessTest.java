package org.assessmentcentre.kit.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.assertj.core.api.Assertions;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.RawHttp;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@KitTest
class AccessTest {

    private static ValidatableResponse get(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/sample/v1/things")
                .then();
    }

    private static void assertUnauthenticated(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("/problems/unauthenticated"))
                .body("status", equalTo(401))
                .body("traceId", notNullValue());
    }

    @Test
    void aTokenOfOursIsTaken() {
        get(Tokens.of(Roles.CENTRE_ADMIN).token()).statusCode(200);
    }

    @Test
    void noTokenIsRefused() {
        assertUnauthenticated(given().get("/sample/v1/things").then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "a.b.c", "Basic", "eyJhbGciOiJub25lIn0.e30."})
    void garbageIsRefused(String token) {
        assertUnauthenticated(get(token));
    }

    @Test
    void anotherSchemeIsRefused() {
        assertUnauthenticated(given().header("Authorization", "Basic YTpi")
                .get("/sample/v1/things")
                .then());
    }

    @Test
    void aProvidersSystemReadsWithTheScopeForReadingOnly() {
        String token = Tokens.of(Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM)
                .scope("openid centre:read")
                .token();
        get(token).statusCode(200);
        given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{}")
                .post("/sample/v1/things")
                .then()
                .statusCode(403)
                .body("detail", containsString("centre:write"));
    }

    @Test
    void whatChangesNothingNeedsTheScopeForReading() {
        checks("centre:read").statusCode(200);
        checks("centre:write").statusCode(403).body("detail", containsString("centre:read"));
    }

    private static ValidatableResponse checks(String scope) {
        return given().auth()
                .oauth2(Tokens.of(Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM)
                        .scope(scope)
                        .token())
                .contentType("application/json")
                .body("{\"name\":\"a\"}")
                .post("/sample/v1/things/check")
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "centre:reader", "centre:write", "xcentre:read"})
    void aProvidersSystemReadsNothingWithoutTheScope(String scope) {
        get(Tokens.of(Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM).scope(scope).token())
                .statusCode(403)
                .body("detail", containsString("centre:read"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertUnauthenticated(
                get(Tokens.of(Roles.CENTRE_ADMIN).life(Duration.ofMinutes(-5)).token()));
    }

    @Test
    void anotherIssuerIsRefused() {
        assertUnauthenticated(get(
                Tokens.of(Roles.CENTRE_ADMIN).issuer("https://elsewhere.test").token()));
    }

    @Test
    void anotherAudienceIsRefused() {
        assertUnauthenticated(
                get(Tokens.of(Roles.CENTRE_ADMIN).audience("account").token()));
    }

    @Test
    void anotherKeyIsRefused() {
        assertUnauthenticated(get(Tokens.of(Roles.CENTRE_ADMIN)
                .signedBy(Tokens.pair().getPrivate())
                .token()));
    }

    @Test
    void anIdTokenIsRefused() {
        assertUnauthenticated(get(Tokens.of(Roles.CENTRE_ADMIN).type("ID").token()));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        String[] parts = Tokens.of(Roles.CENTRE_ADMIN).token().split("\\.", -1);
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        assertUnauthenticated(get(header + "." + parts[1] + "."));
    }

    @Test
    void anotherRoleIsForbidden() {
        get(Tokens.of(Roles.LEARNER).token())
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void anEndpointThatSaysNothingIsForNobody() {
        given().auth()
                .oauth2(Tokens.of(Roles.CENTRE_ADMIN, Roles.OPERATOR).token())
                .get("/sample/v1/unannotated")
                .then()
                .statusCode(403);
    }

    @Test
    void theCallerIsWhoTheTokenSays() {
        given().auth()
                .oauth2(Tokens.of(Roles.CENTRE_ADMIN)
                        .account("someone")
                        .centres("000001")
                        .employer("acme")
                        .token())
                .get("/sample/v1/things/caller")
                .then()
                .statusCode(200)
                .body("account", equalTo("someone"))
                .body("claimsCentre", equalTo(true))
                .body("employer", equalTo("acme"));
    }

    /** Sent over a plain socket, since clients tidy such paths up before they send them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sample/v1/unannotated;x",
                "/sample/v1;x/unannotated",
                "/sample/v1/unannotated%3Bx",
                "/sample%2Fv1/unannotated",
                "/sample/v1%2funannotated",
                "/sample/v1%5cunannotated",
                "/sample/v1\\unannotated",
                "/sample//v1/unannotated",
                "/sample/v1/../v1/unannotated",
                "/sample/v1/.",
                "/sample/v1/%2e%2e/v1/unannotated",
                "/sample/v1/unannotated%00",
                "/%71/metrics",
                "/%73ample/v1/things",
                "/sample/v%31/things",
                "/sample/v1/%54hings",
                "/sample/v1/things/%2Dx",
                "/sample/v1/things/%5f",
                "/sample/v1/things/%7E"
            })
    void aTrickyPathReachesNothing(String path) throws IOException {
        try (RawHttp raw = new RawHttp(RestAssured.port)) {
            String answer = raw.get(path, Tokens.of(Roles.CENTRE_ADMIN).token());
            Assertions.assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("application/problem+json", "/problems/suspicious-path");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fails", "overflows"})
    void nothingInsideIsNamed(String name) {
        given().auth()
                .oauth2(Tokens.of(Roles.CENTRE_ADMIN).token())
                .contentType("application/json")
                .body("{\"name\":\"" + name + "\"}")
                .post("/sample/v1/things")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unexpected"))
                .body("detail", not(containsString("secret")))
                .body("traceId", notNullValue());
    }
}
