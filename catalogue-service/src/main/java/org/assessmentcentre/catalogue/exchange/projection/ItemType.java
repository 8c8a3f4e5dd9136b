package org.assessmentcentre.catalogue.exchange.projection;

import java.util.Locale;
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

    /** The type of a framework's part; whatever kinds of parts there will be. */
    static ItemType of(FrameworkItem.Type type) {
        return new ItemType(type.name(), words(type.name()), "A part of a leadership framework", "PART." + type.name());
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
