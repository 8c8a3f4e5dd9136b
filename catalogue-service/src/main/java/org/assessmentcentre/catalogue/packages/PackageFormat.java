package org.assessmentcentre.catalogue.packages;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a package that is not of the format, each with its place. {@link PackageReader} decides the same and stops
 * at the first, because Jackson does; what has no fault here is read by it.
 */
public final class PackageFormat {

    private static final String DISCRIMINATOR = "kind";

    private final List<Finding> faults = new ArrayList<>();

    private PackageFormat() {}

    /** All the faults by their paths, {@code $.units[0].glh}; empty when it can be read. */
    public static List<Finding> faults(JsonNode document) {
        PackageFormat format = new PackageFormat();
        Optional<DocumentKind> kind = kind(document);
        if (kind.isEmpty()) {
            format.fault("$.kind", "must be one of " + String.join(", ", names(DocumentKind.class)));
        } else {
            format.object("$", document, kind.get().type(), Set.of());
        }
        return List.copyOf(format.faults);
    }

    /** What the document says it is. */
    public static Optional<DocumentKind> kind(JsonNode document) {
        String name = document.path(DISCRIMINATOR).asText();
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst();
    }

    private void object(String at, JsonNode node, Class<?> type, Set<String> besides) {
        if (!node.isObject()) {
            fault(at, "must be an object");
            return;
        }
        Map<String, RecordComponent> members = members(type);
        members.forEach((name, member) -> {
            if (node.has(name)) {
                value(at + "." + name, node.get(name), member.getGenericType());
                require(
                        !member.isAnnotationPresent(AbsentIsEmpty.class)
                                || !node.get(name).isArray()
                                || !node.get(name).isEmpty(),
                        at + "." + name,
                        "is empty; leave it out");
            } else if (!optional(member)) {
                fault(at + "." + name, "is missing");
            }
        });
        node.fieldNames().forEachRemaining(name -> {
            if (!members.containsKey(name) && !besides.contains(name)) {
                fault(at + "." + name, "is no member of the format");
            }
        });
    }

    private void value(String at, JsonNode node, Type type) {
        if (node.isNull()) {
            fault(at, "is null; leave it out");
        } else if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == List.class) {
                list(at, node, inner);
            } else {
                map(at, node, inner);
            }
        } else {
            plain(at, node, (Class<?>) type);
        }
    }

    private void list(String at, JsonNode node, Type inner) {
        require(node.isArray(), at, "must be a list");
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            value(at + "[" + i + "]", node.get(i), inner);
        }
    }

    private void map(String at, JsonNode node, Type inner) {
        require(node.isObject(), at, "must be an object");
        node.properties().forEach(field -> value(at + "." + field.getKey(), field.getValue(), inner));
    }

    private void plain(String at, JsonNode node, Class<?> type) {
        if (type == String.class) {
            require(node.isTextual(), at, "must be a text");
            require(!node.isTextual() || printable(node.asText()), at, "has a control character");
        } else if (type == int.class || type == Integer.class) {
            require(node.isInt(), at, "must be a whole number");
        } else if (type == boolean.class || type == Boolean.class) {
            require(node.isBoolean(), at, "must be true or false");
        } else if (type == LocalDate.class) {
            require(node.isTextual() && isDay(node.asText()), at, "must be a day, such as 2022-02-01");
        } else if (type.isEnum()) {
            require(
                    node.isTextual() && names(type).contains(node.asText()),
                    at,
                    "must be one of " + String.join(", ", names(type)));
        } else if (type.isRecord()) {
            object(at, node, type, Set.of());
        } else {
            variant(at, node, type);
        }
    }

    /** One of a closed set of records, which its kind names. */
    private void variant(String at, JsonNode node, Class<?> type) {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (JsonSubTypes.Type each : type.getAnnotation(JsonSubTypes.class).value()) {
            kinds.put(each.name(), each.value());
        }
        Class<?> named = kinds.get(node.path(DISCRIMINATOR).asText());
        if (named == null) {
            fault(at + "." + DISCRIMINATOR, "must be one of " + String.join(", ", kinds.keySet()));
        } else {
            object(at, node, named, Set.of(DISCRIMINATOR));
        }
    }

    /** The members of a record by name, those of an unwrapped one among them. */
    private static Map<String, RecordComponent> members(Class<?> type) {
        Map<String, RecordComponent> members = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                members.putAll(members(component.getType()));
            } else {
                JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
                members.put(named == null ? component.getName() : named.value(), component);
            }
        }
        return members;
    }

    private static boolean optional(RecordComponent member) {
        return member.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || member.isAnnotationPresent(AbsentIsEmpty.class);
    }

    private static List<String> names(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(one -> name((Enum<?>) one))
                .collect(Collectors.toList());
    }

    private static String name(Enum<?> one) {
        try {
            JsonProperty named = one.getDeclaringClass().getField(one.name()).getAnnotation(JsonProperty.class);
            return named == null ? one.name() : named.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean printable(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }

    private void require(boolean holds, String at, String message) {
        if (!holds) {
            fault(at, message);
        }
    }

    private void fault(String at, String message) {
        faults.add(new Finding(at, message));
    }
}
