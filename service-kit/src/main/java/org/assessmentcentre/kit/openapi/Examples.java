package org.assessmentcentre.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Composes the example of a body from the examples of its fields: a field's own, else the one that {@code examples.json}
 * has under {@code Schema.field} (null leaves the field out) or {@code field}, else one that follows from its type. A text that has none of them
 * is marked, and the documents' test names it.
 */
final class Examples {

    /** What stands where an example is wanting; kit.testing.OpenApiRules looks for it. */
    static final String WANTING = "(no example: give the field one with @Schema, or its name one in examples.json)";

    private static final String REFERENCE = "#/components/schemas/";
    private static final String JSON = "application/json";

    private final Map<String, Schema> schemas;
    private final Map<String, Object> byName;
    private final Deque<String> open = new ArrayDeque<>();

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
        byName = read();
    }

    /** Gives a JSON body its example: to its schema if that has a name, so that it is written once. */
    void complete(@Nullable Content content) {
        MediaType json = content == null ? null : content.getMediaType(JSON);
        Schema schema = json == null ? null : json.getSchema();
        if (json == null || schema == null || json.getExample() != null || json.getExamples() != null) {
            return;
        }
        Schema named = named(schema);
        if (named == null) {
            json.setExample(of("", "", schema));
        } else if (own(named) == null) {
            Object example = of("", "", schema);
            named.setExamples(example == null ? null : List.of(example));
        }
    }

    /** Gives a parameter in the path its example. */
    void complete(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.PATH && parameter.getExample() == null && parameter.getSchema() != null) {
            parameter.setExample(of("", parameter.getName(), parameter.getSchema()));
        }
    }

    private @Nullable Object of(String owner, String name, Schema schema) {
        Object own = own(schema);
        if (own != null) {
            return own;
        }
        if (byName.containsKey(owner + "." + name)) {
            return byName.get(owner + "." + name);
        }
        Object known = byName.get(name);
        if (known != null && fits(known, schema)) {
            return known;
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        Schema named = named(schema);
        if (named != null) {
            String other = schema.getRef().substring(REFERENCE.length());
            return open.contains(other) ? null : within(other, name, named);
        }
        if (schema.getOneOf() != null && !schema.getOneOf().isEmpty()) {
            return of(owner, name, schema.getOneOf().get(0));
        }
        if (schema.getAllOf() != null && !schema.getAllOf().isEmpty()) {
            return of(owner, name, schema.getAllOf().get(0));
        }
        return composed(owner, name, schema);
    }

    private @Nullable Object within(String schemaName, String name, Schema schema) {
        open.push(schemaName);
        try {
            return of(schemaName, name, schema);
        } finally {
            open.pop();
        }
    }

    private @Nullable Object composed(String owner, String name, Schema schema) {
        if (schema.getProperties() != null) {
            return object(owner, schema.getProperties());
        }
        if (is(schema, Schema.SchemaType.ARRAY)) {
            Object item = schema.getItems() == null ? null : of(owner, name, schema.getItems());
            return item == null ? List.of() : List.of(item);
        }
        if (is(schema, Schema.SchemaType.BOOLEAN)) {
            return Boolean.TRUE;
        }
        if (is(schema, Schema.SchemaType.INTEGER) || is(schema, Schema.SchemaType.NUMBER)) {
            return schema.getMinimum() == null ? 1 : schema.getMinimum();
        }
        if (is(schema, Schema.SchemaType.OBJECT)) {
            return Map.of();
        }
        return Objects.requireNonNullElse(byName.get("$" + schema.getFormat()), WANTING);
    }

    private Map<String, Object> object(String owner, Map<String, Schema> properties) {
        Map<String, Object> composed = new LinkedHashMap<>();
        properties.forEach((name, property) -> {
            Object example = of(owner, name, property);
            if (example != null) {
                composed.put(name, example);
            }
        });
        return composed;
    }

    /** The first of the schema's own; what the framework gives every date is none. */
    private static @Nullable Object own(Schema schema) {
        if (schema.getExample() != null) {
            return schema.getExample();
        }
        List<Object> examples = schema.getExamples();
        return examples == null || examples.isEmpty() || isOfFramework(examples.get(0)) ? null : examples.get(0);
    }

    private static boolean isOfFramework(Object example) {
        return example.toString().startsWith("2022-03-10");
    }

    private boolean fits(Object known, Schema schema) {
        Schema type = Objects.requireNonNullElse(named(schema), schema);
        List<Object> allowed = type.getEnumeration();
        if (allowed != null) {
            return allowed.contains(known);
        }
        return switch (known) {
            case String ignored -> is(type, Schema.SchemaType.STRING);
            case Number ignored -> is(type, Schema.SchemaType.INTEGER) || is(type, Schema.SchemaType.NUMBER);
            case Boolean ignored -> is(type, Schema.SchemaType.BOOLEAN);
            case List<?> items ->
                is(type, Schema.SchemaType.ARRAY) && type.getItems() != null && fits(items.get(0), type.getItems());
            default -> is(type, Schema.SchemaType.OBJECT);
        };
    }

    private @Nullable Schema named(Schema schema) {
        return schema.getRef() == null ? null : schemas.get(schema.getRef().replace(REFERENCE, ""));
    }

    private static boolean is(Schema schema, Schema.SchemaType type) {
        return schema.getType() != null && new ArrayList<>(schema.getType()).contains(type);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read() {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream("examples.json"))) {
            return new ObjectMapper().readValue(in, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
