package org.assessmentcentre.catalogue.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.AssignmentBrief;
import org.assessmentcentre.catalogue.document.CentreRequirements;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.HandbookChange;
import org.assessmentcentre.catalogue.document.PassGradingDescriptor;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.Unit;

/** What a handbook prints beside its units' texts, against the qualification that it was printed of. */
final class PrintedParts {

    private PrintedParts() {}

    static void cover(PrintedCover printed, Qualification ours) {
        assertThat(printed.totals())
                .extracting(
                        PrintedTotal::title,
                        PrintedTotal::number,
                        PrintedTotal::ofqualNumber,
                        PrintedTotal::glh,
                        PrintedTotal::tqt)
                .containsExactly(tuple(
                        ours.title(),
                        ours.code(),
                        ours.ofqualNumber(),
                        Integer.toString(ours.glh()),
                        Integer.toString(ours.tqt())));
        assertThat(printed.facts()).containsEntry("age group approved", ours.minimumAge() + "+");
        assertThat(printed.changes()).hasSameSizeAs(ours.changes());
        for (int i = 0; i < ours.changes().size(); i++) {
            HandbookChange change = ours.changes().get(i);
            assertThat(printed.changes().get(i).version()).startsWith("v" + change.version() + " ");
            assertThat(printed.changes().get(i).detail()).startsWith(String.join("\n\n", change.details()));
            assertThat(printed.changes().get(i).citations())
                    .extracting(cited -> ours.code() + "-" + cited.unit() + "-" + cited.criterion())
                    .isEqualTo(change.criteria());
        }
    }

    static void centre(PrintedCentre printed, Qualification qualification) {
        CentreRequirements ours = Objects.requireNonNull(qualification.centreRequirements());
        assertThat(printed.approval()).isEqualTo(ours.approval());
        assertThat(printed.staffing()).isEqualTo(ours.staffing());
        assertThat(printed.entry()).isEqualTo(ours.entry());
        assertThat(printed.initialAssessment()).isEqualTo(ours.initialAssessment());
        assertThat(printed.induction()).isEqualTo(ours.induction());
        assertThat(Figures.firstIn(printed.age())).hasValue(qualification.minimumAge());
        assertThat(Figures.firstIn(printed.registration())).hasValue(qualification.registrationValidityYears());
        assertThat(Figures.firstIn(printed.inductionHours())).hasValue(qualification.inductionHours());
        assertThat(Figures.firstIn(printed.tutorialHours())).hasValue(qualification.tutorialHoursAtLeast());
    }

    static void resources(List<PrintedResources> printed, Qualification ours) {
        assertThat(printed.getFirst().entries()).isEqualTo(ours.resources());
        assertThat(printed.subList(1, printed.size()))
                .extracting(PrintedResources::unit, PrintedResources::title, PrintedResources::entries)
                .isEqualTo(ours.units().stream()
                        .map(unit -> tuple(unit.number(), unit.title(), unit.resources()))
                        .toList());
    }

    static void descriptors(PrintedMapping printed, Qualification ours, Standard standard) {
        Map<String, Set<String>> ksbs = standard.descriptors().stream()
                .collect(Collectors.toMap(PassGradingDescriptor::code, one -> Set.copyOf(one.ksbs())));
        assertThat(printed.rows())
                .filteredOn(row -> row.ksb() == null)
                .extracting(PrintedRow::unit, row -> Set.copyOf(row.ksbs()), row -> row.criteria().stream()
                        .map(number -> ours.code() + "-" + row.unit() + "-" + number)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(ours.mapping().descriptors().entrySet().stream()
                        .map(row -> tuple(
                                row.getValue().getFirst().split("-", -1)[1], ksbs.get(row.getKey()), row.getValue()))
                        .toList());
    }

    static void assignment(PrintedAssignment printed, Unit unit) {
        AssignmentBrief ours = unit.assignmentBrief();
        assertThat(printed.aim()).isEqualTo(ours.aim());
        assertThat(List.of(
                        printed.words(),
                        printed.tolerance(),
                        printed.presentationMinutes(),
                        printed.discussionMinutes()))
                .containsExactly(
                        Integer.toString(ours.words()),
                        Integer.toString(ours.tolerancePercent()),
                        Integer.toString(ours.presentationMinutes()),
                        Integer.toString(ours.discussionMinutes()));
        assertThat(printed.tasks())
                .extracting(
                        task -> unit.ref() + "-" + task.outcome(),
                        PrintedAssignment.Task::text,
                        task -> task.criteria().stream()
                                .map(number -> unit.ref() + "-" + number)
                                .toList())
                .isEqualTo(ours.tasks().stream()
                        .map(task -> tuple(task.learningOutcome(), task.text(), task.criteria()))
                        .toList());
    }

    static void requirements(PrintedCriterion printed, Criterion ours) {
        assertThat(printed.requirements())
                .isEqualTo(ours.requirements().stream()
                        .map(PrintedParts::requirement)
                        .toList());
    }

    private static PrintedRequirement requirement(Requirement ours) {
        return switch (ours) {
            case Requirement.Demonstrate one ->
                PrintedRequirement.of(PrintedRequirement.Kind.DEMONSTRATE, one.statement(), List.of());
            case Requirement.AtLeast one ->
                PrintedRequirement.counted(PrintedRequirement.Kind.AT_LEAST, one.statement(), one.count(), one.of());
            case Requirement.Exactly one ->
                PrintedRequirement.counted(PrintedRequirement.Kind.EXACTLY, one.statement(), one.count(), one.of());
            case Requirement.AllOf one ->
                PrintedRequirement.of(PrintedRequirement.Kind.ALL_OF, one.statement(), one.items());
            case Requirement.AnyOf one ->
                PrintedRequirement.of(
                        PrintedRequirement.Kind.ANY_OF,
                        one.statement(),
                        one.alternatives().stream().map(Requirement::statement).toList());
            case Requirement.Reference one ->
                PrintedRequirement.reference(
                        one.statement(),
                        one.criterion().substring(one.criterion().lastIndexOf("AC")));
        };
    }
}
