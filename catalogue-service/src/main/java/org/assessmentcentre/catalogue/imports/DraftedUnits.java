package org.assessmentcentre.catalogue.imports;

import static org.assessmentcentre.catalogue.imports.DraftedStructure.MISSING;
import static org.assessmentcentre.catalogue.imports.DraftedStructure.blanks;
import static org.assessmentcentre.catalogue.imports.DraftedStructure.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assessmentcentre.catalogue.document.AssignmentBrief;
import org.assessmentcentre.catalogue.document.AssignmentTask;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.document.Topic;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.handbook.PrintedAssignment;
import org.assessmentcentre.catalogue.handbook.PrintedCriterion;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedOutcome;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement;
import org.assessmentcentre.catalogue.handbook.PrintedTopic;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.jspecify.annotations.Nullable;

/** The units of a {@link DraftedStructure}. */
final class DraftedUnits {

    private final PrintedHandbook handbook;
    private final String code;
    private final Function<PrintedUnit, String> grouping;

    DraftedUnits(PrintedHandbook handbook, String code, Function<PrintedUnit, String> grouping) {
        this.handbook = handbook;
        this.code = code;
        this.grouping = grouping;
    }

    Unit unit(PrintedUnit unit) {
        String ref = code + "-" + unit.number();
        return new Unit(
                ref,
                unit.number(),
                unit.title(),
                MISSING,
                number(unit.level()),
                number(unit.hours()),
                grouping.apply(unit),
                brief(ref, unit.number()),
                unit.outcomes().stream().map(outcome -> outcome(ref, outcome)).toList(),
                blanks(unit.guidance()),
                blanks(unit.suggestedEvidence()),
                List.of());
    }

    private AssignmentBrief brief(String unit, String number) {
        return handbook.assignments().stream()
                .filter(assignment -> assignment.part().unit().equals(number))
                .findFirst()
                .map(assignment -> new AssignmentBrief(
                        number(assignment.words()),
                        number(assignment.tolerance()),
                        number(assignment.presentationMinutes()),
                        number(assignment.discussionMinutes()),
                        MISSING,
                        assignment.tasks().stream()
                                .map(task -> task(unit, task))
                                .toList()))
                .orElse(new AssignmentBrief(0, 0, 0, 0));
    }

    private static AssignmentTask task(String unit, PrintedAssignment.Task task) {
        return new AssignmentTask(
                unit + "-" + task.outcome(),
                MISSING,
                task.criteria().stream()
                        .map(criterion -> unit + "-" + criterion)
                        .distinct()
                        .toList());
    }

    private static LearningOutcome outcome(String unit, PrintedOutcome outcome) {
        return new LearningOutcome(
                unit + "-" + outcome.number(),
                outcome.number(),
                MISSING,
                outcome.criteria().stream()
                        .map(criterion -> criterion(unit, criterion))
                        .toList());
    }

    private static Criterion criterion(String unit, PrintedCriterion criterion) {
        String ref = unit + "-" + criterion.number();
        List<PrintedTopic> topics = criterion.depth().isBlank() ? List.of() : criterion.topics();
        List<Requirement> requirements = new ArrayList<>();
        if (!criterion.sufficiency().isBlank()) {
            for (PrintedRequirement printed : criterion.requirements()) {
                requirements.add(requirement(ref + "-R" + (requirements.size() + 1), unit, printed));
            }
        }
        return new Criterion(
                ref,
                criterion.number(),
                criterion.verb(),
                MISSING,
                criterion.ksbs(),
                criterion.passDescriptor(),
                blanks(topics),
                requirements,
                topics.stream().map(DraftedUnits::topic).toList());
    }

    private static Topic topic(PrintedTopic topic) {
        return new Topic(
                MISSING, topic.topics().stream().map(DraftedUnits::topic).toList());
    }

    private static Requirement requirement(@Nullable String ref, String unit, PrintedRequirement printed) {
        return switch (printed.kind()) {
            case DEMONSTRATE -> new Requirement.Demonstrate(ref, MISSING);
            case AT_LEAST -> new Requirement.AtLeast(ref, MISSING, printed.count(), MISSING);
            case EXACTLY -> new Requirement.Exactly(ref, MISSING, printed.count(), MISSING);
            case ALL_OF -> new Requirement.AllOf(ref, MISSING, blanks(printed.items()));
            case ANY_OF ->
                new Requirement.AnyOf(
                        ref,
                        MISSING,
                        printed.items().stream()
                                .<Requirement>map(item -> new Requirement.Demonstrate(null, MISSING))
                                .toList());
            case REFERENCE -> new Requirement.Reference(ref, MISSING, unit + "-" + printed.criterion());
        };
    }
}
