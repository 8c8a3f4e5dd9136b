package org.assessmentcentre.local.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The one description of an outbox connector, {@code deploy/connectors/outbox.json}: {@code @service@} stands for the
 * service's name, {@code @SERVICE@} for the same in capitals.
 */
public record ConnectorTemplate(String text) {
    private static final JsonMapper JSON = new JsonMapper();

    public static ConnectorTemplate read(Path file) throws IOException {
        return new ConnectorTemplate(Files.readString(file));
    }

    /** A connector's name and settings. */
    public record Connector(String name, Map<String, String> config) {
        public Connector {
            config = Map.copyOf(config);
        }
    }

    public Connector forService(String service) throws IOException {
        JsonNode root = JSON.readTree(
                text.replace("@service@", service).replace("@SERVICE@", service.toUpperCase(Locale.ROOT)));
        var config = new HashMap<String, String>();
        root.required("config")
                .properties()
                .forEach(entry -> config.put(entry.getKey(), entry.getValue().asText()));
        return new Connector(root.required("name").asText(), config);
    }
}
