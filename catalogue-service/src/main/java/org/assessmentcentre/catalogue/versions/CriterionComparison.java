package org.assessmentcentre.catalogue.versions;

import java.util.Objects;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.CriterionText;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.versions.Change.Part;

/** What differs in a criterion: verb, statement, depth, requirements. */
final class CriterionComparison {

    private final Changes changes;

    CriterionComparison(Changes changes) {
        this.changes = changes;
    }

    void added(Criterion criterion) {
        changes.add(
                Change.added(Part.CRITERION, criterion.ref(), "criterion", Impact.NEW_EVIDENCE, criterion.statement()));
    }

    void removed(Criterion criterion) {
        changes.add(Change.removed(Part.CRITERION, criterion.ref(), "criterion", Impact.NONE, criterion.statement()));
    }

    void note(Pair<Criterion> pair) {
        Criterion before = pair.before();
        Criterion after = pair.after();
        if (before == null && after != null) {
            added(after);
        } else if (before != null && after == null) {
            removed(before);
        } else if (before != null && after != null) {
            String ref = after.ref();
            changes.figure(Part.CRITERION, ref, "verb", Impact.NEW_EVIDENCE, before.verb(), after.verb());
            changes.text(Part.CRITERION, ref, "statement", before.statement(), after.statement());
            changes.lines(
                    Part.DEPTH,
                    ref,
                    "depth",
                    Impact.WORDING_OR_DEPTH,
                    CriterionText.depth(before),
                    CriterionText.depth(after));
            Pair.of(before.requirements(), after.requirements(), CriterionComparison::reference)
                    .forEach(this::requirement);
        }
    }

    private void requirement(Pair<Requirement> pair) {
        Requirement before = pair.before();
        Requirement after = pair.after();
        if (before == null && after != null) {
            changes.add(
                    Change.added(Part.REQUIREMENT, reference(after), "requirement", Impact.NEW_EVIDENCE, text(after)));
        } else if (before != null && after == null) {
            changes.add(Change.removed(Part.REQUIREMENT, reference(before), "requirement", Impact.NONE, text(before)));
        } else if (before != null && after != null && !before.equals(after)) {
            if (demand(before).equals(demand(after))) {
                changes.text(Part.REQUIREMENT, reference(after), "requirement", text(before), text(after));
            } else {
                changes.figure(
                        Part.REQUIREMENT,
                        reference(after),
                        "requirement",
                        Impact.NEW_EVIDENCE,
                        kind(before) + ": " + text(before),
                        kind(after) + ": " + text(after));
            }
        }
    }

    private static String reference(Requirement requirement) {
        return Objects.requireNonNullElse(requirement.ref(), "");
    }

    /** What is asked for, without the sentence around it. Other words for a thing that is counted may be another thing. */
    private static String demand(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Demonstrate demonstrate -> "DEMONSTRATE";
            case Requirement.AtLeast atLeast -> "AT_LEAST " + atLeast.count() + " " + atLeast.of();
            case Requirement.Exactly exactly -> "EXACTLY " + exactly.count() + " " + exactly.of();
            case Requirement.AllOf allOf ->
                allOf.items().stream().sorted().collect(Collectors.joining("; ", "ALL_OF ", ""));
            case Requirement.AnyOf anyOf ->
                anyOf.alternatives().stream()
                        .map(CriterionComparison::demand)
                        .collect(Collectors.joining(", ", "ANY_OF (", ")"));
            case Requirement.Reference reference -> "REFERENCE " + reference.criterion();
        };
    }

    private static String kind(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Demonstrate demonstrate -> "DEMONSTRATE";
            case Requirement.AtLeast atLeast -> "AT_LEAST " + atLeast.count();
            case Requirement.Exactly exactly -> "EXACTLY " + exactly.count();
            case Requirement.AllOf allOf -> "ALL_OF " + allOf.items().size();
            case Requirement.AnyOf anyOf -> "ANY_OF " + anyOf.alternatives().size();
            case Requirement.Reference reference -> "REFERENCE " + reference.criterion();
        };
    }

    private static String text(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Demonstrate demonstrate -> demonstrate.statement();
            case Requirement.AtLeast atLeast -> atLeast.statement() + "; of: " + atLeast.of();
            case Requirement.Exactly exactly -> exactly.statement() + "; of: " + exactly.of();
            case Requirement.AllOf allOf -> allOf.statement() + ": " + String.join("; ", allOf.items());
            case Requirement.AnyOf anyOf ->
                anyOf.alternatives().stream()
                        .map(CriterionComparison::text)
                        .collect(Collectors.joining(" | ", anyOf.statement() + ": ", ""));
            case Requirement.Reference reference -> reference.statement();
        };
    }
}
