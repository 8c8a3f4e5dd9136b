package org.assessmentcentre.catalogue.packages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.AssignmentTask;
import org.assessmentcentre.catalogue.document.CentreRequirements;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.HandbookChange;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Subject;
import org.assessmentcentre.catalogue.document.Unit;

/** What stands around the units cites criteria that exist: subjects, change log and assignment tasks. */
final class LayoutRules {

    private final Qualification qualification;
    private final Findings findings;
    private final Set<String> criteria;

    private LayoutRules(Qualification qualification, Findings findings) {
        this.qualification = qualification;
        this.findings = findings;
        this.criteria =
                new HashSet<>(qualification.criteria().map(Criterion::ref).toList());
    }

    static void check(Qualification qualification, Findings findings) {
        LayoutRules rules = new LayoutRules(qualification, findings);
        rules.subjects();
        for (HandbookChange change : qualification.changes()) {
            rules.exist("change " + change.version(), change.criteria());
            change.details().forEach(detail -> findings.stated("change " + change.version(), "detail", detail));
        }
        qualification.units().forEach(rules::tasks);
        rules.centres();
    }

    private void centres() {
        CentreRequirements centres = qualification.centreRequirements();
        if (centres != null) {
            Stream.of(
                            centres.approval(),
                            centres.staffing(),
                            centres.entry(),
                            centres.initialAssessment(),
                            centres.induction())
                    .flatMap(List::stream)
                    .forEach(text -> findings.stated("centreRequirements", "requirement", text));
        }
    }

    private void subjects() {
        findings.unique(
                "subjects",
                "subject",
                qualification.subjects().stream().map(Subject::slug).toList());
        for (Subject subject : qualification.subjects()) {
            findings.stated(subject.slug(), "title", subject.title());
            findings.stated(subject.slug(), "category", subject.category());
            findings.require(!subject.criteria().isEmpty(), subject.slug(), "has no criterion");
            exist(subject.slug(), subject.criteria());
        }
    }

    /** Every criterion of the unit stands at a task of its own outcome, where the unit has tasks at all. */
    private void tasks(Unit unit) {
        List<AssignmentTask> tasks = unit.assignmentBrief().tasks();
        if (tasks.isEmpty()) {
            return;
        }
        for (AssignmentTask task : tasks) {
            findings.stated(unit.ref(), "task", task.text());
            findings.require(
                    !task.criteria().isEmpty(), unit.ref(), "has a task of " + task.learningOutcome() + " for nothing");
            findings.require(
                    unit.learningOutcomes().stream()
                            .anyMatch(outcome -> outcome.ref().equals(task.learningOutcome())),
                    unit.ref(),
                    "has a task of " + task.learningOutcome() + ", which does not exist");
            exist(unit.ref(), task.criteria());
            others(unit, task);
        }
        for (LearningOutcome outcome : unit.learningOutcomes()) {
            for (Criterion criterion : outcome.criteria()) {
                findings.require(
                        tasks.stream()
                                .anyMatch(task -> task.learningOutcome().equals(outcome.ref())
                                        && task.criteria().contains(criterion.ref())),
                        criterion.ref(),
                        "stands at no task of its outcome");
            }
        }
    }

    private void others(Unit unit, AssignmentTask task) {
        for (LearningOutcome outcome : unit.learningOutcomes()) {
            for (Criterion criterion : outcome.criteria()) {
                findings.require(
                        outcome.ref().equals(task.learningOutcome())
                                || !task.criteria().contains(criterion.ref()),
                        unit.ref(),
                        "has a task of " + task.learningOutcome() + " for " + criterion.ref()
                                + ", which is another outcome's");
            }
        }
    }

    private void exist(String at, List<String> cited) {
        findings.unique(at, "criterion", cited);
        for (String ref : cited) {
            findings.require(criteria.contains(ref), at, "cites " + ref + ", which does not exist");
        }
    }
}
