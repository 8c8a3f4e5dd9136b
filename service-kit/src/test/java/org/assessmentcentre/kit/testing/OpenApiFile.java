package org.assessmentcentre.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The committed OpenAPI document of a service. Run with {@code -Dopenapi.write=true} to write it anew. */
public final class OpenApiFile {

    private OpenApiFile() {}

    /**
     * Asserts that {@code openapi/<service>.yaml} is what the running service serves, and that it says everything a
     * client needs: {@link OpenApiRules} and {@link OpenApiAgreement}.
     */
    public static void assertCurrent(String service) {
        String served = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\r\n", "\n");
        JsonNode document = document();
        assertReferencesResolve(document);
        Path file = GoldenEvents.root().resolve("openapi/" + service + ".yaml");
        try {
            if (Boolean.getBoolean("openapi.write")) {
                Files.writeString(file, served, StandardCharsets.UTF_8);
            }
            assertThat(served)
                    .as(
                            "openapi/%s.yaml differs from the code; run the test with -Dopenapi.write=true and look at"
                                    + " the difference before you commit it",
                            service)
                    .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(Stream.concat(OpenApiRules.broken(document).stream(), OpenApiAgreement.broken(document).stream()))
                .as("what openapi/%s.yaml must say and does not", service)
                .isEmpty();
    }

    private static void assertReferencesResolve(JsonNode document) {
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)))
                .as("what %s refers to", reference)
                .isNotInstanceOf(MissingNode.class));
    }

    private static JsonNode document() {
        String served = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return new ObjectMapper().readTree(served);
        } catch (JsonProcessingException e) {
            throw new AssertionError("The document is not JSON", e);
        }
    }
}
