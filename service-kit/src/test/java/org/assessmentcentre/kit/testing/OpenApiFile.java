package org.assessmentcentre.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed OpenAPI document of a service. Run with {@code -Dopenapi.write=true} to write it anew. */
public final class OpenApiFile {

    private OpenApiFile() {}

    /** Asserts that {@code openapi/<service>.yaml} is what the running service serves. */
    public static void assertCurrent(String service) {
        String served = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\r\n", "\n");
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
    }
}
