package org.assessmentcentre.catalogue.imports;

import java.util.List;
import org.assessmentcentre.catalogue.document.AssignmentBrief;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.handbook.Figures;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedAssignment;
import org.assessmentcentre.catalogue.handbook.Section;

/** Appendix C against the structure: words, tolerance and minutes, and the tasks by outcome with their criteria. */
final class AssignmentComparison {

    private static final Section HERE = Section.APPENDIX_C;

    private final Qualification qualification;
    private final HandbookFindings findings;

    AssignmentComparison(Qualification qualification, HandbookFindings findings) {
        this.qualification = qualification;
        this.findings = findings;
    }

    void compare(List<PrintedAssignment> printed) {
        if (printed.isEmpty()) {
            return;
        }
        for (Unit unit : qualification.units()) {
            printed.stream()
                    .filter(assignment -> assignment.part().unit().equals(unit.number()))
                    .findFirst()
                    .ifPresentOrElse(
                            assignment -> assignment(unit, assignment),
                            () -> findings.differs(
                                    HERE,
                                    null,
                                    unit.ref(),
                                    "the unit's assignment is not in the text",
                                    "",
                                    unit.title()));
        }
    }

    private void assignment(Unit unit, PrintedAssignment printed) {
        AssignmentBrief brief = unit.assignmentBrief();
        figure(unit, printed, "words", printed.words(), brief.words());
        figure(unit, printed, "tolerance", printed.tolerance(), brief.tolerancePercent());
        figure(unit, printed, "presentation's minutes", printed.presentationMinutes(), brief.presentationMinutes());
        figure(unit, printed, "discussion's minutes", printed.discussionMinutes(), brief.discussionMinutes());
        if (!brief.tasks().isEmpty()) {
            tasks(unit, printed);
        }
    }

    private void figure(Unit unit, PrintedAssignment printed, String what, String figure, int ours) {
        if (Figures.of(figure).orElse(-1) != ours) {
            findings.differs(
                    HERE,
                    printed.part().line(),
                    unit.ref(),
                    "the assignment's " + what + " differ",
                    figure,
                    Integer.toString(ours));
        }
    }

    /** Outcome by outcome: a task has no reference, it is known by its criteria. */
    private void tasks(Unit unit, PrintedAssignment printed) {
        for (LearningOutcome outcome : unit.learningOutcomes()) {
            List<String> theirs = printed.tasks().stream()
                    .filter(task -> task.outcome().equals(outcome.number()))
                    .map(task -> named(unit, task.criteria()))
                    .sorted()
                    .toList();
            List<String> ours = unit.assignmentBrief().tasks().stream()
                    .filter(task -> task.learningOutcome().equals(outcome.ref()))
                    .map(task -> String.join(", ", task.criteria()))
                    .sorted()
                    .toList();
            if (!theirs.equals(ours)) {
                findings.differs(
                        HERE,
                        printed.part().line(),
                        outcome.ref(),
                        "the tasks have other criteria",
                        String.join("; ", theirs),
                        String.join("; ", ours));
            }
        }
    }

    private static String named(Unit unit, List<String> criteria) {
        return String.join(
                ", ", criteria.stream().map(number -> unit.ref() + "-" + number).toList());
    }
}
