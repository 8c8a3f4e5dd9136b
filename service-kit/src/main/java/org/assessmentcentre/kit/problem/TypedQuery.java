package org.assessmentcentre.kit.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads query parameters that are not text. JAX-RS answers 404 to one of the wrong type; we name it. */
@Provider
class TypedQuery implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf,
            UUID.class, UUID::fromString,
            LocalDate.class, LocalDate::parse);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type generic, Annotation @Nullable [] annotations) {
        Function<String, ?> reader = type.isEnum() ? name -> constant(type, name) : READERS.get(type);
        if (reader == null || annotations == null) {
            return null;
        }
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(QueryParam.class::cast)
                .findFirst()
                .map(query -> new Named<>(query.value(), type, reader))
                .orElse(null);
    }

    private static <T> T constant(Class<T> type, String name) {
        int place = JsonNames.ofConstants(type).indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException(name);
        }
        return type.getEnumConstants()[place];
    }

    private record Named<T>(String name, Class<T> type, Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            try {
                return type.cast(reader.apply(value));
            } catch (RuntimeException e) {
                throw new Refusal(
                        KitProblem.INVALID_REQUEST,
                        "Change the parameters that violations lists, and send it again.",
                        List.of(new Violation(name, "query", "must be " + JsonMapper.expected(type))));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
