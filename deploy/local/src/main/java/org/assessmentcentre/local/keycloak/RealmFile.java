package org.assessmentcentre.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A realm to import, made of the realm that production imports and an overlay with the demonstration's people and
 * clients. An object of the overlay is laid over the one of the same name; anything else is added.
 */
public record RealmFile(JsonNode realm) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NAMES = List.of("clientId", "username", "name");

    public static RealmFile read(Path base, Path overlay) throws IOException {
        return new RealmFile(merge(JSON.readTree(base.toFile()), JSON.readTree(overlay.toFile())));
    }

    /** The same text for the same realm. */
    public String text() {
        return realm.toPrettyString();
    }

    private static JsonNode merge(JsonNode base, JsonNode overlay) {
        if (base instanceof ObjectNode object && overlay instanceof ObjectNode over) {
            ObjectNode merged = object.deepCopy();
            over.properties().forEach(entry -> {
                JsonNode present = merged.get(entry.getKey());
                merged.set(entry.getKey(), present == null ? entry.getValue() : merge(present, entry.getValue()));
            });
            return merged;
        }
        if (base instanceof ArrayNode array && overlay instanceof ArrayNode over) {
            ArrayNode merged = array.deepCopy();
            over.forEach(element -> add(merged, element));
            return merged;
        }
        return overlay;
    }

    private static void add(ArrayNode array, JsonNode element) {
        Optional<String> name = nameOf(element);
        for (int i = 0; i < array.size(); i++) {
            if (name.isPresent() && name.equals(nameOf(array.get(i)))) {
                array.set(i, merge(array.get(i), element));
                return;
            }
        }
        array.add(element);
    }

    private static Optional<String> nameOf(JsonNode element) {
        return NAMES.stream()
                .filter(element::hasNonNull)
                .findFirst()
                .map(key -> key + " " + element.get(key).asText());
    }
}
