package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.exchange.entity.CaseMembers;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.imports.CaseFinding.Severity;
import org.assessmentcentre.catalogue.exchange.shape.CfAssociation;
import org.assessmentcentre.catalogue.exchange.shape.CfAssociationGrouping;
import org.assessmentcentre.catalogue.exchange.shape.CfConcept;
import org.assessmentcentre.catalogue.exchange.shape.CfDocument;
import org.assessmentcentre.catalogue.exchange.shape.CfItem;
import org.assessmentcentre.catalogue.exchange.shape.CfItemType;
import org.assessmentcentre.catalogue.exchange.shape.CfLicense;
import org.assessmentcentre.catalogue.exchange.shape.CfLink;
import org.assessmentcentre.catalogue.exchange.shape.CfRubric;
import org.assessmentcentre.catalogue.exchange.shape.CfRubricCriterion;
import org.assessmentcentre.catalogue.exchange.shape.CfRubricCriterionLevel;
import org.assessmentcentre.catalogue.exchange.shape.CfSubject;

/**
 * Compares entities with what CASE 1.1 has. All of it is kept as it came: what other readers will stumble over is a
 * warning, what they merely don't know is told.
 */
final class PackageShapes {

    private static final Map<String, Class<?>> DOCUMENT = members(CfDocument.class);

    private static final Map<EntityKind, Map<String, Class<?>>> ENTITIES = new EnumMap<>(Map.of(
            EntityKind.ITEM, members(CfItem.class),
            EntityKind.ASSOCIATION, members(CfAssociation.class),
            EntityKind.CONCEPT, members(CfConcept.class),
            EntityKind.SUBJECT, members(CfSubject.class),
            EntityKind.LICENSE, members(CfLicense.class),
            EntityKind.ITEM_TYPE, members(CfItemType.class),
            EntityKind.ASSOCIATION_GROUPING, members(CfAssociationGrouping.class),
            EntityKind.RUBRIC, members(CfRubric.class),
            EntityKind.RUBRIC_CRITERION, members(CfRubricCriterion.class),
            EntityKind.RUBRIC_LEVEL, members(CfRubricCriterionLevel.class)));

    /** Ends and lists of parts have a check of their own. */
    private static final Set<String> CHECKED = Set.of(
            "originNodeURI", "destinationNodeURI", EntityKind.RUBRIC_CRITERION.list(), EntityKind.RUBRIC_LEVEL.list());

    private final CaseFindings findings;

    PackageShapes(CaseFindings findings) {
        this.findings = findings;
    }

    void document(ObjectNode body) {
        compare("CFDocument", "CFDocument", body, DOCUMENT);
    }

    void entity(String at, EntityKind kind, ObjectNode body) {
        compare(kind.list(), at, body, ENTITIES.getOrDefault(kind, Map.of()));
        String identifier = body.path("identifier").asText();
        if (!identifier.equals(identifier.toLowerCase(Locale.ROOT))) {
            findings.often(
                    Severity.INFO,
                    kind.list(),
                    at,
                    "identifiers have capital letters; they are kept so, and found however they are written");
        }
    }

    void association(String at, String type) {
        if (!type.isEmpty() && !CaseMembers.hasType(CaseVersion.V1P1, type)) {
            findings.often(
                    Severity.WARNING,
                    EntityKind.ASSOCIATION.list(),
                    at,
                    "the associationType " + CaseFindings.quote(type)
                            + " is none of CASE 1.1; it is kept, and left out of CASE 1.0");
        }
    }

    private void compare(String list, String at, ObjectNode body, Map<String, Class<?>> members) {
        for (Map.Entry<String, JsonNode> member : body.properties()) {
            String name = member.getKey();
            Class<?> type = members.get(name);
            if (type == null) {
                findings.often(
                        Severity.INFO,
                        list,
                        at,
                        "the member " + CaseFindings.quote(name)
                                + " is none of CASE 1.1; it is kept, and left out of CASE 1.0");
            } else if (!member.getValue().isNull() && !CHECKED.contains(name)) {
                String wanted = wanted(type, member.getValue());
                if (!wanted.isEmpty()) {
                    findings.often(
                            Severity.WARNING,
                            list,
                            at,
                            "the member " + name + " is kept as it came, but readers expect " + wanted);
                }
            }
        }
    }

    /** What should be there instead; empty when it is right. */
    private static String wanted(Class<?> type, JsonNode value) {
        if (type == List.class) {
            return value.isArray() ? "" : "a list: write [ ] around it";
        }
        if (type == CfLink.class) {
            return value.isObject() ? "" : "a link: an object with title, identifier and uri";
        }
        if (type == String.class) {
            return value.isTextual() ? "" : "a text";
        }
        if (Number.class.isAssignableFrom(type)) {
            return value.isNumber() ? "" : "a number: write it without quotation marks";
        }
        return "";
    }

    private static Map<String, Class<?>> members(Class<? extends Record> shape) {
        return Arrays.stream(shape.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> (Class<?>) component.getType()));
    }
}
