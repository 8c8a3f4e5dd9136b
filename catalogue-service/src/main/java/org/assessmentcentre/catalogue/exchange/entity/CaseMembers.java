package org.assessmentcentre.catalogue.exchange.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members that entities have. CASE 1.0 has these and no others; 1.1 adds some, and extensions. */
public final class CaseMembers {

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

    /** Texts that 1.0 wants and other servers leave out. */
    private static final Map<EntityKind, List<String>> WANTED = new EnumMap<>(Map.of(
            EntityKind.CONCEPT, List.of("hierarchyCode"),
            EntityKind.SUBJECT, List.of("hierarchyCode"),
            EntityKind.LICENSE, List.of("licenseText"),
            EntityKind.ITEM_TYPE, List.of("description", "hierarchyCode")));

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

    /** Leaves of a document what CASE 1.0 has, as it has it. */
    public static void keepPlain(ObjectNode document) {
        keep(document, DOCUMENT);
        PlainType.place(document);
    }

    /**
     * Leaves of an entity what CASE 1.0 has, as it has it, and writes what it must have: for a title the identifier, for
     * other texts an empty one.
     *
     * @return whether 1.0 can say it at all: a type, an end or a time of change can't be made up
     */
    public static boolean keepPlain(EntityKind kind, ObjectNode entity) {
        keep(entity, PLAIN.getOrDefault(kind, Set.of()));
        if (kind == EntityKind.ASSOCIATION) {
            PlainType.place(entity);
            return hasType(CaseVersion.V1P0, entity.path("associationType").asText())
                    && entity.has("originNodeURI")
                    && entity.has("destinationNodeURI");
        }
        if (EntityKind.DEFINITIONS.contains(kind)) {
            PlainType.name(entity);
        } else {
            PlainType.place(entity);
        }
        for (String text : WANTED.getOrDefault(kind, List.of())) {
            if (!entity.has(text)) {
                entity.put(text, "");
            }
        }
        return entity.has("lastChangeDateTime");
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
        members.forEach(member -> PlainType.set(entity, member, PlainType.of(member)));
    }

    private static Set<String> members(String names) {
        return new LinkedHashSet<>(List.of(names.split(" ")));
    }
}
