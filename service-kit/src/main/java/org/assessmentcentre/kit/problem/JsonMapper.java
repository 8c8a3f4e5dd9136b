package org.assessmentcentre.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a JSON body in the client's terms: the field's path and what was expected there. */
final class JsonMapper {

    private JsonMapper() {}

    static HttpProblem toProblem(JacksonException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new RefusalMapper().toProblem(refusal);
            }
            if (cause instanceof StreamConstraintsException) {
                return Problems.of(
                        KitProblem.MALFORMED_REQUEST,
                        "The JSON is nested too deeply, or one of its values is too long.");
            }
        }
        if (exception instanceof MismatchedInputException mismatch) {
            Violation violation = Violation.body(path(mismatch), message(mismatch));
            return Problems.of(
                    KitProblem.INVALID_REQUEST,
                    "Change the fields that violations lists, and send it again.",
                    List.of(violation),
                    Map.of(),
                    Map.of());
        }
        if (exception instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return Problems.of(
                    KitProblem.INVALID_REQUEST,
                    "Change the fields that violations lists, and send it again.",
                    List.of(Violation.body(path(mapping), "is not a value this field takes")),
                    Map.of(),
                    Map.of());
        }
        return Problems.of(KitProblem.MALFORMED_REQUEST, "The body is not well-formed JSON" + place(exception) + ".");
    }

    private static String place(JacksonException exception) {
        return exception.getLocation() == null
                ? ""
                : " (line " + exception.getLocation().getLineNr() + ", column "
                        + exception.getLocation().getColumnNr() + ")";
    }

    private static String message(MismatchedInputException mismatch) {
        if (mismatch instanceof PropertyBindingException unknown) {
            String known = unknown.getKnownPropertyIds() == null
                    ? ""
                    : unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", ", "; known here: ", ""));
            return "is not a field we know" + known;
        }
        return "must be " + expected(mismatch.getTargetType());
    }

    /** What a value of this type looks like, to a client. */
    static String expected(@Nullable Class<?> target) {
        if (target == null) {
            return "of another shape";
        }
        if (target.isEnum()) {
            return "one of " + String.join(", ", JsonNames.ofConstants(target));
        }
        return switch (target.getSimpleName()) {
            case "LocalDate" -> "a date, yyyy-MM-dd";
            case "Instant", "OffsetDateTime" -> "a time, RFC 3339 in UTC";
            case "Duration" -> "an ISO 8601 duration";
            case "UUID" -> "a UUID";
            case "String" -> "a string";
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "List", "Set", "Collection", "ArrayList", "HashSet" -> "a list";
            default -> "an object";
        };
    }

    private static String path(JsonMappingException exception) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : exception.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                if (!path.isEmpty()) {
                    path.append('.');
                }
                path.append(reference.getFieldName());
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }
}
