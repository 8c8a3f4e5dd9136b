package org.assessmentcentre.catalogue.packages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.jspecify.annotations.Nullable;

/**
 * Reads a package strictly: a missing, repeated, unknown or null field is refused. Unknown fields are found by writing
 * the document again and comparing, because Jackson lets them pass beside unwrapped ones.
 */
public final class PackageReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new RequiredUnlessNullable())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private PackageReader() {}

    /** Reads the package. @throws IOException when it is not JSON or not of the format, saying where */
    static CatalogueDocument read(InputStream in) throws IOException {
        return read(tree(in));
    }

    /** Reads a document that is parsed already, as strictly. @throws IOException as {@link #read(InputStream)} */
    public static CatalogueDocument read(JsonNode tree) throws IOException {
        DocumentKind kind = MAPPER.treeToValue(tree.path("kind"), DocumentKind.class);
        if (kind == null) {
            throw new IOException("The field kind is missing");
        }
        CatalogueDocument document = MAPPER.treeToValue(tree, kind.type());
        String lost = difference("$", tree, MAPPER.valueToTree(document));
        if (lost != null) {
            throw new IOException("Not of the format at " + lost);
        }
        return document;
    }

    /** Parses without reading. @throws IOException when it is not JSON, or has a name twice */
    public static JsonNode tree(InputStream in) throws IOException {
        return MAPPER.readTree(in);
    }

    /** Where the first difference is; null when there is none. */
    private static @Nullable String difference(String at, JsonNode read, JsonNode written) {
        if (read.isObject() && written.isObject()) {
            for (var field : read.properties()) {
                if (field.getKey().equals("depth") && !read.path("topics").isEmpty()) {
                    continue; // made from the topics, whatever it said
                }
                String difference =
                        difference(at + "." + field.getKey(), field.getValue(), written.path(field.getKey()));
                if (difference != null) {
                    return difference;
                }
            }
            return null;
        }
        if (read.isArray() && written.isArray() && read.size() == written.size()) {
            for (int i = 0; i < read.size(); i++) {
                String difference = difference(at + "[" + i + "]", read.get(i), written.get(i));
                if (difference != null) {
                    return difference;
                }
            }
            return null;
        }
        return read.equals(written) ? null : at;
    }

    /** A record's component must be there unless its type says it may be null. */
    private static final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            if (member instanceof AnnotatedParameter parameter && !parameter.hasAnnotation(JsonUnwrapped.class)) {
                Constructor<?> constructor =
                        (Constructor<?>) parameter.getOwner().getAnnotated();
                AnnotatedType[] types = constructor.getAnnotatedParameterTypes();
                return !types[parameter.getIndex()].isAnnotationPresent(Nullable.class)
                        && !constructor.getParameters()[parameter.getIndex()].isAnnotationPresent(AbsentIsEmpty.class);
            }
            return super.hasRequiredMarker(member);
        }
    }
}
