package org.assessmentcentre.catalogue.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;

/** Editors who import packages, and readers of what became of them. */
public final class CaseImporter {

    public static final String CASE = "/catalogue/ims/case/";
    public static final String IMPORTS = "/catalogue/v1/case-imports";
    private static final AtomicInteger CENTRES = new AtomicInteger(720_000);

    private CaseImporter() {}

    /** Of one test alone. */
    public static String centre() {
        return Integer.toString(CENTRES.incrementAndGet());
    }

    public static RequestSpecification of(String role, String centre) {
        return given().auth().oauth2(Tokens.of(role).centres(centre).token());
    }

    public static RequestSpecification editor(String centre) {
        return of(Roles.CATALOGUE_EDITOR, centre);
    }

    public static Response send(String centre, String body) {
        return editor(centre).contentType(ContentType.JSON).body(body).post(IMPORTS + "?centre=" + centre);
    }

    /** Where an import is that was begun. */
    public static String begun(String centre, String body) {
        Response begun = send(centre, body);
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(202);
        return begun.header("Location");
    }

    /** Once it runs no more. */
    public static Response read(String centre, String location) {
        return await().atMost(Duration.ofSeconds(60)).until(() -> editor(centre).get(location), answer -> !state(answer)
                .equals("RUNNING"));
    }

    public static Response accept(String centre, String location, String body) {
        return editor(centre).contentType(ContentType.JSON).body(body).post(location + "/acceptances");
    }

    /** Sent, read and, where something has to be, accepted. */
    public static Response imported(String centre, String body) {
        String location = begun(centre, body);
        Response read = read(centre, location);
        if (!state(read).equals("IN_REVIEW")) {
            return read;
        }
        accept(centre, location, "{\"note\": \"Seen.\"}").then().statusCode(200);
        return read(centre, location);
    }

    public static String state(Response operation) {
        return operation.jsonPath().getString("state");
    }

    public static void taken(Response operation) {
        assertThat(state(operation)).as(operation.asString()).isEqualTo("SUCCEEDED");
    }

    public static ObjectNode exported(String centre, UUID document) {
        Response answer = of(Roles.LEARNER, centre).get(CASE + "v1p1/CFPackages/" + document);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return ExactJson.object(answer.asString());
    }
}
