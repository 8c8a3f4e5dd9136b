package org.assessmentcentre.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every published OpenAPI document must say of its operations. Finds all that is wrong at once. */
final class OpenApiRules {

    private static final List<String> BOUNDED_TEXT = List.of("maxLength", "pattern", "enum", "const", "format");
    private static final String WANTING = "(no example";

    private final JsonNode document;
    private final List<String> found = new ArrayList<>();

    private OpenApiRules(JsonNode document) {
        this.document = document;
    }

    /** Everything wrong with the document, a line each, with the operation it is about. */
    static List<String> broken(JsonNode document) {
        OpenApiRules rules = new OpenApiRules(document);
        Set<String> ids = new HashSet<>();
        for (Operation operation : Operation.all(document)) {
            rules.require(ids.add(operation.id()), operation, "shares its operationId with another");
            rules.check(operation);
        }
        return rules.found;
    }

    private void check(Operation operation) {
        for (String member : List.of("operationId", "summary", "tags")) {
            require(
                    !operation.node().path(member).isEmpty()
                            || !operation.node().path(member).asText().isBlank(),
                    operation,
                    "has no " + member);
        }
        boolean open = operation.isPublic();
        require(open || !operation.node().path("security").isEmpty(), operation, "has no security");
        require(open || operation.answers("401"), operation, "does not list the problem 401");
        require(operation.answers("default"), operation, "does not list the other problems as default");
        for (String name : operation.pathVariables()) {
            JsonNode parameter = operation.parameter("path", name);
            require(!parameter.isMissingNode(), operation, "does not list the path parameter " + name);
            requireExample(operation, "path parameter " + name, parameter);
        }
        operation
                .parameters("query")
                .forEach((name, parameter) ->
                        bounds(operation, "query parameter " + name, parameter.path("schema"), new HashSet<>()));
        JsonNode body = operation.node().path("requestBody").path("content");
        body.properties().forEach(entry -> checkBody(operation, entry.getKey(), entry.getValue()));
        checkAnswers(operation);
    }

    private void checkBody(Operation operation, String mediaType, JsonNode body) {
        if (mediaType.endsWith("json")) {
            requireExample(operation, "request body", body);
            bounds(operation, "request body", body.path("schema"), new HashSet<>());
        }
    }

    private void checkAnswers(Operation operation) {
        boolean success = false;
        for (var answer : operation.answers().entrySet()) {
            String status = answer.getKey();
            JsonNode content = answer.getValue().path("content");
            if (status.startsWith("2")) {
                success = true;
                boolean body = status.equals("200") || status.equals("201") || status.equals("206");
                require(!body || hasSchema(content), operation, status + " has no content with a schema");
                require(!status.equals("204") || content.isMissingNode(), operation, "204 has content");
                require(
                        !status.equals("201")
                                || answer.getValue().path("headers").has("Location"),
                        operation,
                        "201 has no header Location");
                content.properties().stream()
                        .filter(media -> media.getKey().endsWith("json"))
                        .forEach(media -> requireExample(operation, "answer " + status, media.getValue()));
            } else if (!status.startsWith("3")) {
                String shape = operation.errorSchema();
                require(
                        content.path(shape.equals("Problem") ? "application/problem+json" : "application/json")
                                .path("schema")
                                .path("$ref")
                                .asText()
                                .equals("#/components/schemas/" + shape),
                        operation,
                        status + " is not the shared " + shape);
            }
        }
        require(success, operation, "has no 2xx answer");
    }

    private static boolean hasSchema(JsonNode content) {
        return !content.isEmpty()
                && content.properties().stream()
                        .noneMatch(media -> media.getValue().path("schema").isEmpty());
    }

    private void requireExample(Operation operation, String what, JsonNode carrier) {
        JsonNode example = operation.example(carrier);
        require(!example.isMissingNode(), operation, what + " has no example");
        if (example.toString().contains(WANTING)) {
            wanting(operation, what, example, "");
        }
    }

    private void wanting(Operation operation, String what, JsonNode example, String path) {
        if (example.isTextual() && example.asText().startsWith(WANTING)) {
            found.add(operation + ": " + what + path + " has no example");
        }
        example.properties().forEach(field -> wanting(operation, what, field.getValue(), path + "." + field.getKey()));
        if (example.isArray()) {
            example.forEach(item -> wanting(operation, what, item, path + "[]"));
        }
    }

    /** What comes in and is read is bounded: texts in length or form, numbers below and above, lists in length. */
    private void bounds(Operation operation, String what, JsonNode schema, Set<String> seen) {
        JsonNode told = resolved(schema);
        if (told.path("readOnly").asBoolean() || schema.path("readOnly").asBoolean()) {
            return;
        }
        if (schema.has("$ref") && !seen.add(schema.path("$ref").asText() + what)) {
            return;
        }
        switch (told.path("type").asText()) {
            case "string" ->
                require(
                        BOUNDED_TEXT.stream().anyMatch(bound -> told.has(bound) || schema.has(bound)),
                        operation,
                        what + " is a text without maxLength, pattern, enum or format");
            case "integer", "number" ->
                require(
                        told.has("minimum") && told.has("maximum"),
                        operation,
                        what + " is a number without minimum and maximum");
            case "array" -> {
                require(
                        told.has("maxItems") || told.path("uniqueItems").asBoolean(),
                        operation,
                        what + " is a list without maxItems");
                bounds(operation, what + "[]", told.path("items"), seen);
            }
            default ->
                told.path("properties")
                        .properties()
                        .forEach(field -> bounds(operation, what + "." + field.getKey(), field.getValue(), seen));
        }
        for (String kinds : List.of("oneOf", "anyOf")) {
            told.path(kinds).forEach(kind -> bounds(operation, what, kind, seen));
        }
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private void require(boolean kept, Operation operation, String fault) {
        if (!kept) {
            found.add(operation + ": " + fault);
        }
    }
}
