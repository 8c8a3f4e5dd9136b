package org.assessmentcentre.catalogue.exchange.entity;

import java.util.List;

/** The kinds of entities in a package beside its document, parents before their parts. */
public enum EntityKind {
    ITEM("CFItem", "CFItems"),
    ASSOCIATION("CFAssociation", "CFAssociations"),
    CONCEPT("CFConcept", "CFConcepts"),
    SUBJECT("CFSubject", "CFSubjects"),
    LICENSE("CFLicense", "CFLicenses"),
    ITEM_TYPE("CFItemType", "CFItemTypes"),
    ASSOCIATION_GROUPING("CFAssociationGrouping", "CFAssociationGroupings"),
    RUBRIC("CFRubric", "CFRubrics"),
    RUBRIC_CRITERION("CFRubricCriterion", "CFRubricCriteria"),
    RUBRIC_LEVEL("CFRubricCriterionLevel", "CFRubricCriterionLevels");

    /** The lists that stand in a package's CFDefinitions. */
    public static final List<EntityKind> DEFINITIONS =
            List.of(CONCEPT, SUBJECT, LICENSE, ITEM_TYPE, ASSOCIATION_GROUPING);

    /** The lists that stand in a package itself. */
    public static final List<EntityKind> TOP = List.of(ITEM, ASSOCIATION, RUBRIC);

    private final String type;
    private final String list;

    EntityKind(String type, String list) {
        this.type = type;
        this.list = list;
    }

    /** The name of its type, {@code CFItem}. */
    public String type() {
        return type;
    }

    /** The member that lists it, {@code CFItems}; also the path under which one is read. */
    public String list() {
        return list;
    }

    /** Its table. */
    public String table() {
        return "case_"
                + switch (this) {
                    case ITEM -> "item";
                    case ASSOCIATION -> "association";
                    case CONCEPT -> "concept";
                    case SUBJECT -> "subject";
                    case LICENSE -> "license";
                    case ITEM_TYPE -> "item_type";
                    case ASSOCIATION_GROUPING -> "association_grouping";
                    case RUBRIC -> "rubric";
                    case RUBRIC_CRITERION -> "rubric_criterion";
                    case RUBRIC_LEVEL -> "rubric_level";
                };
    }

    /** Whether it is a part of another entity. */
    public boolean hasParent() {
        return this == RUBRIC_CRITERION || this == RUBRIC_LEVEL;
    }

    /** The kind of its parts; itself when it has none. */
    public EntityKind part() {
        return switch (this) {
            case RUBRIC -> RUBRIC_CRITERION;
            case RUBRIC_CRITERION -> RUBRIC_LEVEL;
            default -> this;
        };
    }
}
