package org.assessmentcentre.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.assessmentcentre.kit.testing.GoldenEvents;

/** The schemas of CASE answers, {@code openapi/case}. */
final class CaseSchemas {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CaseSchemas() {}

    /** Reads an answer that must be valid against a definition of a version's schema. */
    static JsonNode valid(String version, String definition, String answer) {
        Path file = GoldenEvents.root().resolve("openapi/case/" + version + ".schema.json");
        try {
            ObjectNode schema = (ObjectNode) MAPPER.readTree(file.toFile());
            schema.put("$ref", "#/$defs/" + definition);
            JsonNode read = MAPPER.readTree(answer);
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(read))
                    .as("violations of " + definition + " in CASE " + version)
                    .isEmpty();
            return read;
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + answer, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
