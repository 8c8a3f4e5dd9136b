package org.assessmentcentre.catalogue.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;

/** A centre's own copies of official texts, brought in and accepted. */
public final class Copies {

    private static final Duration LONG = Duration.ofSeconds(60);

    private Copies() {}

    public static RequestSpecification as(String role, String centre) {
        return given().auth().oauth2(Tokens.of(role).centres(centre).token());
    }

    /** @param of {@code qualification=8431&version=2.0} */
    public static void license(String centre, String of, String text) {
        String location = await().atMost(LONG)
                .until(
                        () -> as(Roles.CATALOGUE_EDITOR, centre)
                                .contentType("text/plain; charset=utf-8")
                                .body(text.getBytes(UTF_8))
                                .post("/catalogue/v1/imports?" + of + "&centre=" + centre),
                        answer -> answer.statusCode() == 202)
                .header("Location");
        await().atMost(LONG)
                .until(
                        () -> as(Roles.CATALOGUE_EDITOR, centre).get(location).path("state"),
                        state -> !state.equals("RUNNING"));
        as(Roles.CATALOGUE_EDITOR, centre)
                .contentType("application/json")
                .body("{\"note\":\"Seen.\"}")
                .post(location + "/acceptances")
                .then()
                .body("state", equalTo("SUCCEEDED"));
    }
}
