package org.assessmentcentre.catalogue.exchange.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members that entities have. CASE 1.0 has these and no others; 1.1 adds some, and extensions. */
public final class CaseMembers {

    private static final Set<String> LINK = Set.of("title", "identifier", "uri");

    /** Of a document by itself; inside a package it has no CFPackageURI. */
    private static final Set<String> DOCUMENT = members(
            "identifier uri creator title lastChangeDateTime officialSourceURL publisher description subject subjectURI"
                    + " language version adoptionStatus statusStartDate statusEndDate licenseURI notes CFPackageURI");

    private static final Set<String> DOCUMENT_ADDED = members("frameworkType caseVersion extensions");

    private static final Map<EntityKind, Set<String>> PLAIN = new EnumMap<>(Map.of(
            EntityKind.ITEM,
                    members(
                            "identifier fullStatement alternativeLabel CFItemType uri humanCodingScheme listEnumeration"
                                    + " abbreviatedStatement conceptKeywords conceptKeywordsURI notes language educationLevel"
                                    + " CFItemTypeURI licenseURI statusStartDate statusEndDate lastChangeDateTime CFDocumentURI"),
            EntityKind.ASSOCIATION,
                    members("identifier associationType sequenceNumber uri originNodeURI destinationNodeURI"
                            + " CFAssociationGroupingURI lastChangeDateTime CFDocumentURI"),
            EntityKind.CONCEPT, members("identifier uri title keywords hierarchyCode description lastChangeDateTime"),
            EntityKind.SUBJECT, members("identifier uri title hierarchyCode description lastChangeDateTime"),
            EntityKind.LICENSE, members("identifier uri title description licenseText lastChangeDateTime"),
            EntityKind.ITEM_TYPE, members("identifier uri title description hierarchyCode typeCode lastChangeDateTime"),
            EntityKind.ASSOCIATION_GROUPING, members("identifier uri title description lastChangeDateTime"),
            EntityKind.RUBRIC, members("identifier uri title description lastChangeDateTime CFRubricCriteria"),
            EntityKind.RUBRIC_CRITERION,
                    members("identifier uri category description CFItemURI weight position rubricId"
                            + " lastChangeDateTime CFRubricCriterionLevels"),
            EntityKind.RUBRIC_LEVEL,
                    members("identifier uri description quality score feedback position rubricCriterionId"
                            + " lastChangeDateTime")));

    private static final Set<String> PLAIN_TYPES = Set.of(
            "isChildOf",
            "isPeerOf",
            "isPartOf",
            "exactMatchOf",
            "precedes",
            "isRelatedTo",
            "replacedBy",
            "exemplar",
            "hasSkillLevel");

    private static final String TRANSLATION = "isTranslationOf";
    private static final String EXTENSION_TYPE = "ext:";

    private CaseMembers() {}

    /** The members of a document that readers may select, sort and filter by. */
    public static Set<String> ofDocument(CaseVersion version) {
        Set<String> members = new LinkedHashSet<>(DOCUMENT);
        if (version == CaseVersion.V1P1) {
            members.addAll(DOCUMENT_ADDED);
        }
        return members;
    }

    /** Leaves of a document what CASE 1.0 has. */
    public static void keepPlain(ObjectNode document) {
        keep(document, DOCUMENT);
    }

    /** Leaves of an entity what CASE 1.0 has. */
    public static void keepPlain(EntityKind kind, ObjectNode entity) {
        keep(entity, PLAIN.getOrDefault(kind, Set.of()));
    }

    /** Whether a version of CASE has that type of association. */
    public static boolean hasType(CaseVersion version, String type) {
        return PLAIN_TYPES.contains(type)
                || (version == CaseVersion.V1P1 && (type.equals(TRANSLATION) || type.startsWith(EXTENSION_TYPE)));
    }

    /** The types of association that CASE 1.0 has. */
    public static List<String> plainTypes() {
        return PLAIN_TYPES.stream().sorted().toList();
    }

    private static void keep(ObjectNode entity, Set<String> members) {
        entity.retain(members);
        for (JsonNode member : entity) {
            if (member instanceof ObjectNode link) {
                link.retain(LINK);
            } else if (member.isArray()) {
                member.forEach(one -> {
                    if (one instanceof ObjectNode link) {
                        link.retain(LINK);
                    }
                });
            }
        }
    }

    private static Set<String> members(String names) {
        return new LinkedHashSet<>(List.of(names.split(" ")));
    }
}
