package org.assessmentcentre.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden event bodies: one file for each type and version, written by its producer's test, read by its consumers' and
 * valid against the schema in {@code openapi/events}. Run with {@code -Dgolden.write=true} to write a new one.
 */
public final class GoldenEvents {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private GoldenEvents() {}

    /** The body of a type as its producer writes it, for instance {@code ("portfolio-service", "portfolio.submission-made.v1")}. */
    public static byte[] read(String producer, String type) {
        try {
            return Files.readAllBytes(file(producer, type));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no golden file of " + type, e);
        }
    }

    /** The same body with a field that no consumer knows. */
    public static byte[] readWithUnknownField(String producer, String type) {
        try {
            ObjectNode body = (ObjectNode) MAPPER.readTree(read(producer, type));
            body.putObject("fieldOfTheFuture").put("a", 1);
            return MAPPER.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asserts that a producer's body is exactly its golden file and valid against its schema. */
    public static void assertGolden(String producer, String type, String body) {
        try {
            JsonNode actual = MAPPER.readTree(body);
            Path golden = file(producer, type);
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, MAPPER.writeValueAsString(actual) + "\n");
            }
            assertThat(actual).as("the golden file %s", golden).isEqualTo(MAPPER.readTree(golden.toFile()));
            assertValid(type, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asserts that a body is valid against {@code openapi/events/<type>.schema.json}. */
    public static void assertValid(String type, String body) {
        Path schema = root().resolve("openapi/events/" + type + ".schema.json");
        try {
            var messages = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(schema, StandardCharsets.UTF_8))
                    .validate(MAPPER.readTree(body));
            assertThat(messages).as("violations of %s", schema).isEmpty();
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + body, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The project's root folder, whichever module the test runs in. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("service-kit/pom.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("Not inside the project");
        }
        return folder;
    }

    private static Path file(String producer, String type) {
        return root().resolve(producer + "/src/test/resources/events/" + type + ".json");
    }
}
