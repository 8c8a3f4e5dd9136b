package org.assessmentcentre.catalogue.versions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assessmentcentre.catalogue.document.AssignmentBrief;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Mapping;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.versions.Change.Part;

/** Everything that differs between two versions of a qualification, in the order of the document. */
final class VersionComparison {

    private final Changes changes = new Changes();
    private final CriterionComparison criteria = new CriterionComparison(changes);
    private final LayoutComparison layout = new LayoutComparison(changes);

    private VersionComparison() {}

    static List<Change> of(Qualification before, Qualification after) {
        VersionComparison comparison = new VersionComparison();
        comparison.whole(before, after);
        Pair.of(before.units(), after.units(), Unit::ref).forEach(comparison::unit);
        comparison.mapping(before.mapping(), after.mapping());
        comparison.layout.whole(before, after);
        return comparison.changes.all();
    }

    private void whole(Qualification before, Qualification after) {
        String code = after.code();
        changes.text(Part.QUALIFICATION, code, "title", before.title(), after.title());
        changes.figure(Part.QUALIFICATION, code, "level", Impact.NONE, before.level(), after.level());
        changes.figure(Part.QUALIFICATION, code, "glh", Impact.NONE, before.glh(), after.glh());
        changes.figure(Part.QUALIFICATION, code, "tqt", Impact.NONE, before.tqt(), after.tqt());
    }

    private void unit(Pair<Unit> pair) {
        Unit before = pair.before();
        Unit after = pair.after();
        if (before == null && after != null) {
            changes.add(Change.added(Part.UNIT, after.ref(), "unit", Impact.NEW_EVIDENCE, after.title()));
            after.criteria().forEach(criteria::added);
        } else if (before != null && after == null) {
            changes.add(Change.removed(Part.UNIT, before.ref(), "unit", Impact.NONE, before.title()));
            before.criteria().forEach(criteria::removed);
        } else if (before != null && after != null) {
            changes.text(Part.UNIT, after.ref(), "title", before.title(), after.title());
            changes.text(Part.UNIT, after.ref(), "aim", before.aim(), after.aim());
            changes.figure(Part.UNIT, after.ref(), "glh", Impact.NONE, before.glh(), after.glh());
            changes.figure(
                    Part.UNIT,
                    after.ref(),
                    "assignmentBrief",
                    Impact.NEW_EVIDENCE,
                    limits(before.assignmentBrief()),
                    limits(after.assignmentBrief()));
            Pair.of(before.learningOutcomes(), after.learningOutcomes(), LearningOutcome::ref)
                    .forEach(this::outcome);
            layout.unit(before, after);
        }
    }

    private void outcome(Pair<LearningOutcome> pair) {
        LearningOutcome before = pair.before();
        LearningOutcome after = pair.after();
        if (before == null && after != null) {
            changes.add(Change.added(
                    Part.LEARNING_OUTCOME, after.ref(), "outcome", Impact.NEW_EVIDENCE, after.statement()));
        } else if (before != null && after == null) {
            changes.add(
                    Change.removed(Part.LEARNING_OUTCOME, before.ref(), "outcome", Impact.NONE, before.statement()));
        } else if (before != null && after != null) {
            changes.text(Part.LEARNING_OUTCOME, after.ref(), "statement", before.statement(), after.statement());
        }
        Pair.of(
                        before == null ? List.<Criterion>of() : before.criteria(),
                        after == null ? List.<Criterion>of() : after.criteria(),
                        Criterion::ref)
                .forEach(criteria::note);
    }

    /** A criterion that newly bears a code is asked about for it; one that no longer does is asked about for less. */
    private void mapping(Mapping before, Mapping after) {
        rows(Part.KSB_MAPPING, before.ksbs(), after.ksbs());
        rows(Part.DESCRIPTOR_MAPPING, before.descriptors(), after.descriptors());
    }

    private void rows(Part part, Map<String, List<String>> before, Map<String, List<String>> after) {
        Set<String> codes = new TreeSet<>(Mapping.CODE_ORDER);
        codes.addAll(before.keySet());
        codes.addAll(after.keySet());
        for (String code : codes) {
            List<String> was = before.getOrDefault(code, List.of());
            List<String> is = after.getOrDefault(code, List.of());
            is.stream()
                    .filter(criterion -> !was.contains(criterion))
                    .forEach(criterion ->
                            changes.add(Change.added(part, code, "criterion", Impact.NEW_EVIDENCE, criterion)));
            was.stream()
                    .filter(criterion -> !is.contains(criterion))
                    .forEach(criterion -> changes.add(Change.removed(part, code, "criterion", Impact.NONE, criterion)));
        }
    }

    private static String limits(AssignmentBrief brief) {
        return brief.words() + " words ±" + brief.tolerancePercent() + " %, presentation " + brief.presentationMinutes()
                + " min, discussion " + brief.discussionMinutes() + " min";
    }
}
