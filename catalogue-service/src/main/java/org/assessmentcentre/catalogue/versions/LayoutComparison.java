package org.assessmentcentre.catalogue.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assessmentcentre.catalogue.document.AssignmentTask;
import org.assessmentcentre.catalogue.document.CentreRequirements;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Subject;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.versions.Change.Part;
import org.jspecify.annotations.Nullable;

/**
 * What differs around the criteria. Only a task can ask an open portfolio for other evidence, and only when it is for
 * other criteria: what a criterion asks for stands in its requirements, whatever subject teaches it and whoever delivers.
 */
final class LayoutComparison {

    private final Changes changes;

    LayoutComparison(Changes changes) {
        this.changes = changes;
    }

    void whole(Qualification before, Qualification after) {
        Pair.of(before.subjects(), after.subjects(), Subject::slug).forEach(this::subject);
        lines(Part.RESOURCE, after.code(), "resource", before.resources(), after.resources());
        String code = after.code();
        figure(code, "minimumAge", before.minimumAge(), after.minimumAge());
        figure(
                code,
                "registrationValidityYears",
                before.registrationValidityYears(),
                after.registrationValidityYears());
        figure(code, "inductionHours", before.inductionHours(), after.inductionHours());
        figure(code, "tutorialHoursAtLeast", before.tutorialHoursAtLeast(), after.tutorialHoursAtLeast());
        Map<String, List<String>> was = requirements(before.centreRequirements());
        Map<String, List<String>> is = requirements(after.centreRequirements());
        Set<String> kinds = new TreeSet<>(was.keySet());
        kinds.addAll(is.keySet());
        for (String kind : kinds) {
            lines(
                    Part.CENTRE_REQUIREMENT,
                    code,
                    kind,
                    was.getOrDefault(kind, List.of()),
                    is.getOrDefault(kind, List.of()));
        }
    }

    void unit(Unit before, Unit after) {
        String ref = after.ref();
        lines(Part.GUIDANCE, ref, "delivery", before.delivery(), after.delivery());
        lines(Part.SUGGESTED_EVIDENCE, ref, "evidence", before.suggestedEvidence(), after.suggestedEvidence());
        lines(Part.RESOURCE, ref, "resource", before.resources(), after.resources());
        lines(
                Part.TASK,
                ref,
                "aim",
                stated(before.assignmentBrief().aim()),
                stated(after.assignmentBrief().aim()));
        tasks(before.assignmentBrief().tasks(), after.assignmentBrief().tasks());
    }

    /** A task is known by its outcome and criteria; it has no reference of its own. */
    private void tasks(List<AssignmentTask> before, List<AssignmentTask> after) {
        Map<String, List<String>> was = texts(before);
        Map<String, List<String>> is = texts(after);
        Set<String> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        for (String of : all) {
            String outcome = of.substring(0, of.indexOf(' '));
            String criteria = of.substring(of.indexOf(' ') + 1);
            if (!was.containsKey(of)) {
                for (String text : is.getOrDefault(of, List.of())) {
                    changes.add(Change.added(Part.TASK, outcome, criteria, Impact.NEW_EVIDENCE, text));
                }
            } else {
                changes.lines(
                        Part.TASK,
                        outcome,
                        criteria,
                        Impact.WORDING_OR_DEPTH,
                        was.getOrDefault(of, List.of()),
                        is.getOrDefault(of, List.of()));
            }
        }
    }

    private static Map<String, List<String>> texts(List<AssignmentTask> tasks) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (AssignmentTask task : tasks) {
            texts.computeIfAbsent(
                            task.learningOutcome() + " " + String.join(", ", task.criteria()), of -> new ArrayList<>())
                    .add(task.text());
        }
        return texts;
    }

    private void subject(Pair<Subject> pair) {
        Subject before = pair.before();
        Subject after = pair.after();
        if (before == null && after != null) {
            changes.add(Change.added(Part.SUBJECT, after.slug(), "subject", Impact.NONE, after.title()));
        } else if (before != null && after == null) {
            changes.add(Change.removed(Part.SUBJECT, before.slug(), "subject", Impact.NONE, before.title()));
        } else if (before != null && after != null) {
            changes.text(Part.SUBJECT, after.slug(), "title", before.title(), after.title());
            changes.text(Part.SUBJECT, after.slug(), "category", before.category(), after.category());
            lines(Part.SUBJECT, after.slug(), "criterion", before.criteria(), after.criteria());
        }
    }

    private static Map<String, List<String>> requirements(@Nullable CentreRequirements of) {
        return of == null
                ? Map.of()
                : Map.of(
                        "approval", of.approval(),
                        "staffing", of.staffing(),
                        "entry", of.entry(),
                        "initialAssessment", of.initialAssessment(),
                        "induction", of.induction());
    }

    private static List<String> stated(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private void figure(String ref, String what, int before, int after) {
        changes.figure(Part.CENTRE_REQUIREMENT, ref, what, Impact.NONE, before, after);
    }

    private void lines(Part part, String ref, String what, List<String> before, List<String> after) {
        changes.lines(part, ref, what, Impact.NONE, before, after);
    }
}
