package org.assessmentcentre.catalogue.document;

import java.util.List;

/** A criterion's parts as plain lines, for readers that show or compare text. */
public final class CriterionText {

    private CriterionText() {}

    /** The topics of the depth column, a line each. */
    public static List<String> depth(Criterion criterion) {
        return criterion.depth();
    }

    /** What sufficient evidence has to show, a line each, all of which must be met. */
    public static List<String> requirements(Criterion criterion) {
        return criterion.requirements().stream().map(Requirement::statement).toList();
    }
}
