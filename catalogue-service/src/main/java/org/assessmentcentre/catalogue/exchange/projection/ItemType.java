package org.assessmentcentre.catalogue.exchange.projection;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.FrameworkItem;

/**
 * What our items are.
 *
 * @param name unique and stable: the identifier follows from it
 * @param code its place among the types
 */
record ItemType(String name, String title, String description, String code) {

    static final ItemType UNIT = type("UNIT", "A unit of a qualification, all of them mandatory");
    static final ItemType LEARNING_OUTCOME = type("LEARNING_OUTCOME", "What a learner can do after a unit");
    static final ItemType ASSESSMENT_CRITERION = type("ASSESSMENT_CRITERION", "What a decision is made on");
    static final ItemType REQUIREMENT = type("REQUIREMENT", "What sufficient evidence of a criterion shows");
    static final ItemType KSB_GROUPING =
            new ItemType("KSB_GROUPING", "KSB grouping", "KSBs that are looked at together", "KSB_GROUPING");
    static final ItemType KNOWLEDGE = ksb("KNOWLEDGE", "Knowledge that the standard asks for");
    static final ItemType SKILL = ksb("SKILL", "A skill that the standard asks for");
    static final ItemType BEHAVIOUR = ksb("BEHAVIOUR", "A behaviour that the standard asks for");
    static final ItemType PASS_GRADING_DESCRIPTOR =
            type("PASS_GRADING_DESCRIPTOR", "What a pass looks like at end-point assessment");
    static final ItemType LEVEL = type("LEVEL", "How far somebody's leadership reaches");

    static final ItemType GATEWAY_RULE = type("GATEWAY_RULE", "What gateway asks for");
    static final ItemType EPA_RULE =
            new ItemType("EPA_RULE", "EPA rule", "What end-point assessment is planned by", "EPA_RULE");
    private static final ItemType KSB =
            new ItemType("KSB", "KSB", "Knowledge, a skill or a behaviour that the standard asks for", "KSB");
    private static final ItemType PART = type("PART", "A part of a leadership framework");

    /** The type that it is a kind of. */
    Optional<ItemType> parent() {
        return Stream.of(KSB, PART)
                .filter(one -> code.startsWith(one.code() + "."))
                .findFirst();
    }

    /** The type of a framework's part. */
    static ItemType of(FrameworkItem.Type type) {
        return new ItemType(type.name(), words(type.name()), description(type), PART.code() + "." + type.name());
    }

    private static String description(FrameworkItem.Type type) {
        return switch (type) {
            case DOMAIN -> "A field of leadership";
            case ELEMENT -> "A side of a domain";
            case DESCRIPTOR -> "What somebody who shows an element does";
            case INDICATOR -> "What an element looks like at one level";
            case NOT_YET_DEMONSTRATING -> "What is seen of somebody who doesn't show a domain yet";
            case EXAMPLE -> "What a domain looks like in practice";
            case THEME -> "What leadership is looked at by";
            case BARRIER -> "What stands in the way";
            case SOLUTION -> "What helps against a barrier";
            case KEY_QUESTION -> "What to ask in a review or appraisal";
            case REVEALS -> "What the answer to a key question shows";
            case ASK -> "One of the three things that a level asks for";
            case DEVELOPMENT_NEED -> "What people at a level have to learn";
            case PROGRAMME -> "Where people at a level can learn it";
            case ACTION -> "What can be done about a theme";
            case PROFESSIONAL_GROUP -> "A group of clinicians";
            case PRACTICE -> "How a theme is put to use";
            case INSIGHT -> "What those who were asked had seen of a theme";
        };
    }

    private static ItemType type(String name, String description) {
        return new ItemType(name, words(name), description, name);
    }

    /** KSBs have three kinds under one code. */
    private static ItemType ksb(String name, String description) {
        return new ItemType(name, words(name), description, "KSB." + name.charAt(0));
    }

    private static String words(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
