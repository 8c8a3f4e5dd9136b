package org.assessmentcentre.catalogue.exchange.projection;

import java.util.Locale;

/** What our items are. The order of the types in CASE is that of their hierarchy codes. */
enum ItemType {
    UNIT("A unit of a qualification, all of them mandatory"),
    LEARNING_OUTCOME("What a learner can do after a unit"),
    ASSESSMENT_CRITERION("What a decision is made on"),
    REQUIREMENT("What sufficient evidence of a criterion shows"),
    KSB_GROUPING("A group of KSBs that are looked at together"),
    KNOWLEDGE("Knowledge that the standard asks for"),
    SKILL("A skill that the standard asks for"),
    BEHAVIOUR("A behaviour that the standard asks for"),
    PASS_GRADING_DESCRIPTOR("What a pass looks like at end-point assessment"),
    LEVEL("How far somebody's leadership reaches"),
    USE("What a framework is used for"),
    DOMAIN("A domain of leadership"),
    ELEMENT("A part of a domain"),
    DESCRIPTOR("What somebody does who shows an element"),
    INDICATOR("What an element looks like at a level"),
    NOT_YET_DEMONSTRATING("What is seen of somebody who doesn't show a domain yet"),
    EXAMPLE("An example in practice"),
    THEME("A theme of leadership"),
    BARRIER("What stands in the way"),
    SOLUTION("What helps against a barrier"),
    KEY_QUESTION("A question to ask"),
    REVEALS("What the answer to a question shows"),
    ASK("What is asked of those around"),
    DEVELOPMENT_NEED("What somebody at a level has to develop"),
    PROGRAMME("A programme of development"),
    ACTION("Something to do"),
    PROFESSIONAL_GROUP("A group of professions"),
    PRACTICE("How a theme is put to use");

    private final String description;

    ItemType(String description) {
        this.description = description;
    }

    String title() {
        if (this == KSB_GROUPING) {
            return "KSB grouping";
        }
        String words = name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    String description() {
        return description;
    }

    /** KSBs have three kinds under one code. */
    String code() {
        return switch (this) {
            case KNOWLEDGE -> "KSB.K";
            case SKILL -> "KSB.S";
            case BEHAVIOUR -> "KSB.B";
            default -> name();
        };
    }
}
