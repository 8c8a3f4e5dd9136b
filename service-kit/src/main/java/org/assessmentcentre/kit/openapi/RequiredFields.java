package org.assessmentcentre.kit.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Marks the fields that are always there: a record's components without {@code @Nullable}, since an absent value is left
 * out of our JSON and everything else is never null.
 */
final class RequiredFields {

    private static final String OURS = "org.assessmentcentre.";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final Map<String, ClassInfo> records = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    RequiredFields(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith(OURS)) {
                ClassInfo other = records.put(type.simpleName(), type);
                if (other != null && !other.name().equals(type.name())) {
                    ambiguous.add(type.simpleName());
                }
            }
        }
    }

    /** Adds to what the schema says itself. Of two records with one simple name nothing is said. */
    void mark(String name, Schema schema) {
        ClassInfo type = ambiguous.contains(name) ? null : records.get(name);
        if (type == null || schema.getProperties() == null) {
            return;
        }
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            boolean always = component.type().annotations().stream()
                    .noneMatch(annotation -> annotation.name().equals(NULLABLE));
            if (always && schema.getProperties().containsKey(component.name())) {
                required.add(component.name());
            }
        }
        if (!required.isEmpty()) {
            schema.setRequired(required);
        }
    }
}
