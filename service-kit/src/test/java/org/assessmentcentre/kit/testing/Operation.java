package org.assessmentcentre.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An operation of a published OpenAPI document, with its references followed. */
record Operation(JsonNode document, String verb, String path, JsonNode node) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    static List<Operation> all(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(verb -> verb.getValue().has("responses"))
                .forEach(verb -> all.add(new Operation(document, verb.getKey(), path.getKey(), verb.getValue()))));
        return all;
    }

    String id() {
        return node.path("operationId").asText();
    }

    boolean isPublic() {
        return ResourceMethod.of(id()).map(ResourceMethod::isPublic).orElse(false);
    }

    /** The schema of its errors: Problem, unless its resource says otherwise. */
    String errorSchema() {
        return ResourceMethod.of(id()).flatMap(ResourceMethod::errorSchema).orElse("Problem");
    }

    List<String> pathVariables() {
        return VARIABLE.matcher(path)
                .results()
                .map((MatchResult found) -> found.group(1).replaceAll(":.*", "").strip())
                .toList();
    }

    Map<String, JsonNode> parameters(String in) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        node.path("parameters").forEach(listed -> {
            JsonNode parameter = followed(listed);
            if (parameter.path("in").asText().equals(in)) {
                found.put(parameter.path("name").asText(), parameter);
            }
        });
        return found;
    }

    JsonNode parameter(String in, String name) {
        return Objects.requireNonNullElse(parameters(in).get(name), MissingNode.getInstance());
    }

    Map<String, JsonNode> answers() {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        node.path("responses").properties().forEach(answer -> found.put(answer.getKey(), followed(answer.getValue())));
        return found;
    }

    boolean answers(String status) {
        return node.path("responses").has(status);
    }

    /** Whether every answer of success lists the header. */
    boolean answersWith(String header) {
        return answers().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .allMatch(answer -> answer.getValue().path("headers").has(header));
    }

    /** The example of a body or parameter: its own, or its schema's. */
    JsonNode example(JsonNode carrier) {
        if (carrier.has("example")) {
            return carrier.path("example");
        }
        if (carrier.path("examples").isObject()) {
            return carrier.path("examples").iterator().next().path("value");
        }
        JsonNode schema = carrier.path("schema");
        return schema.has("examples")
                ? schema.path("examples").path(0)
                : followed(schema).path("examples").path(0);
    }

    private JsonNode followed(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    @Override
    public String toString() {
        return verb.toUpperCase(java.util.Locale.ROOT) + " " + path;
    }
}
