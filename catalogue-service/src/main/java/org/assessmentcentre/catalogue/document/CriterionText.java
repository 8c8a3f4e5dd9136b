package org.assessmentcentre.catalogue.document;

import java.util.List;
import java.util.stream.Collectors;

/** A criterion's parts as plain lines, for readers that show or compare text. */
public final class CriterionText {

    private CriterionText() {}

    /** The topics of the depth column, a line each. */
    public static List<String> depth(Criterion criterion) {
        return criterion.depth();
    }

    /** What sufficient evidence has to show, a line each, all of which must be met. */
    public static List<String> requirements(Criterion criterion) {
        return criterion.requirements().stream().map(CriterionText::text).toList();
    }

    private static String text(Requirement requirement) {
        return switch (requirement) {
            case Requirement.AllOf allOf -> allOf.statement() + ": " + String.join("; ", allOf.items());
            case Requirement.AnyOf anyOf ->
                anyOf.alternatives().stream()
                        .map(CriterionText::text)
                        .collect(Collectors.joining("; or ", anyOf.statement() + ": ", ""));
            case Requirement.Reference reference -> reference.statement() + " (" + reference.criterion() + ")";
            case Requirement.Demonstrate demonstrate -> demonstrate.statement();
            case Requirement.AtLeast atLeast -> atLeast.statement();
            case Requirement.Exactly exactly -> exactly.statement();
        };
    }
}
