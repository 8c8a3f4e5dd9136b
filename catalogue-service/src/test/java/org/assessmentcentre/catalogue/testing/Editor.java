package org.assessmentcentre.catalogue.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;

/** The people of the tests: an editor who publishes, a learner who reads. */
public final class Editor {

    private static final List<String> REAL =
            List.of("ST0480-1.2", "ST0480-AP03", "8431-2.0", "FCL-2025", "CLFA-2019", "NHS-LF-2011", "NHS-LF-8431-1.1");

    private Editor() {}

    public static RequestSpecification reader() {
        return given().auth().oauth2(Tokens.of(Roles.LEARNER).token());
    }

    public static RequestSpecification editor() {
        return given().auth()
                .oauth2(Tokens.of(Roles.CATALOGUE_EDITOR).account("editor-1").token());
    }

    public static Response publish(String name) {
        return editor().contentType(ContentType.JSON)
                .body(Map.of("package", name))
                .post("/catalogue/v1/publications");
    }

    /** Publishes what the service really carries, unless another test did. */
    public static void publishReal() {
        for (String name : REAL) {
            assertThat(publish(name).statusCode()).as("publication of %s", name).isIn(201, 409);
        }
    }
}
