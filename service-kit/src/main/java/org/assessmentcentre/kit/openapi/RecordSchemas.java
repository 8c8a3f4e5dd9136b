package org.assessmentcentre.kit.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of a record's schema what the record says: its components in their order, and those without {@code @Nullable} and
 * {@link AbsentIsEmpty} as required, since an absent value is left out of our JSON and everything else is never null. The kinds of a sealed type
 * get the field that tells them apart.
 */
final class RecordSchemas {

    private static final String OURS = "org.assessmentcentre.";
    private static final String REFERENCE = "#/components/schemas/";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName ABSENT_IS_EMPTY = DotName.createSimple(AbsentIsEmpty.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final IndexView index;
    private final Map<String, ClassInfo> records = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    RecordSchemas(IndexView index) {
        this.index = index;
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith(OURS)) {
                ClassInfo other = records.put(schemaName(type), type);
                if (other != null && !other.name().equals(type.name())) {
                    ambiguous.add(schemaName(type));
                }
            }
        }
    }

    /** Completes every schema. Of two records under one name nothing is said. */
    void complete(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            ClassInfo type = ambiguous.contains(name) ? null : records.get(name);
            if (type != null && schema.getProperties() != null) {
                order(schema, type);
            }
        });
        schemas.values().forEach(schema -> tellApart(schema.getDiscriminator(), schemas));
    }

    private void order(Schema schema, ClassInfo type) {
        Map<String, Schema> declared = schema.getProperties();
        Map<String, Schema> ordered = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : components(type)) {
            Schema property = declared.get(component.name());
            if (property != null) {
                ordered.put(component.name(), property);
                if (!component.hasAnnotation(ABSENT_IS_EMPTY)
                        && component.type().annotations().stream()
                                .noneMatch(annotation -> annotation.name().equals(NULLABLE))) {
                    required.add(component.name());
                }
            }
        }
        if (ordered.size() == declared.size()) {
            schema.setProperties(ordered);
        }
        if (!required.isEmpty()) {
            schema.setRequired(required);
        }
    }

    /** The components as JSON shows them: an unwrapped record's in its place. */
    private List<RecordComponentInfo> components(ClassInfo type) {
        List<RecordComponentInfo> found = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            ClassInfo inner = type.field(component.name()).hasAnnotation(UNWRAPPED)
                    ? index.getClassByName(component.type().name())
                    : null;
            if (inner != null && inner.isRecord()) {
                found.addAll(components(inner));
            } else {
                found.add(component);
            }
        }
        return found;
    }

    private static void tellApart(@Nullable Discriminator discriminator, Map<String, Schema> schemas) {
        if (discriminator == null || discriminator.getMapping() == null) {
            return;
        }
        String field = discriminator.getPropertyName();
        discriminator.getMapping().forEach((value, reference) -> {
            Schema kind = schemas.get(reference.replace(REFERENCE, ""));
            if (kind != null) {
                Map<String, Schema> properties = new LinkedHashMap<>();
                properties.put(
                        field,
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .enumeration(List.of(value)));
                if (kind.getProperties() != null) {
                    properties.putAll(kind.getProperties());
                }
                kind.setProperties(properties);
                List<String> required = new ArrayList<>(List.of(field));
                if (kind.getRequired() != null) {
                    required.addAll(kind.getRequired());
                }
                kind.setRequired(required);
            }
        });
    }

    /** The name that a type's schema has. */
    static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null || name.asString().isEmpty() ? type.simpleName() : name.asString();
    }
}
