package org.assessmentcentre.catalogue.packages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.KsbGrouping;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.PassGradingDescriptor;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.handbook.PrintedCentre;
import org.assessmentcentre.catalogue.handbook.PrintedCover;
import org.assessmentcentre.catalogue.handbook.PrintedCriterion;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedMapping;
import org.assessmentcentre.catalogue.handbook.PrintedOutcome;
import org.assessmentcentre.catalogue.handbook.PrintedRow;
import org.assessmentcentre.catalogue.handbook.PrintedStructure;
import org.assessmentcentre.catalogue.handbook.PrintedSubjects;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.jspecify.annotations.Nullable;

/**
 * Units and mapping of a qualification as a handbook would print them, so that its rules can be asked about a document;
 * a line's number is that of a JSON path. The other parts cite what exists, or the document has an error.
 */
final class DocumentAsHandbook {

    private final Qualification qualification;
    private final Standard standard;
    private final List<String> places = new ArrayList<>();
    private final PrintedHandbook printed;

    private DocumentAsHandbook(Qualification qualification, Standard standard) {
        this.qualification = qualification;
        this.standard = standard;
        this.printed = new PrintedHandbook(
                new PrintedCover(Map.of(), List.of(), List.of()),
                new PrintedStructure("", List.of(), List.of()),
                new PrintedCentre(List.of(), List.of(), List.of(), "", "", List.of(), List.of(), "", ""),
                List.of(),
                List.of(),
                units(),
                new PrintedSubjects(List.of(), List.of()),
                new PrintedMapping(List.of(), rows()),
                List.of(),
                List.of(),
                List.of());
    }

    static DocumentAsHandbook of(Qualification qualification, Standard standard) {
        return new DocumentAsHandbook(qualification, standard);
    }

    PrintedHandbook printed() {
        return printed;
    }

    /** The JSON path that a line stands for. */
    @Nullable
    String place(@Nullable Integer line) {
        return line == null ? null : places.get(line - 1);
    }

    private int line(String place) {
        places.add(place);
        return places.size();
    }

    private List<PrintedUnit> units() {
        List<PrintedUnit> units = new ArrayList<>();
        for (int i = 0; i < qualification.units().size(); i++) {
            Unit unit = qualification.units().get(i);
            String place = "$.units[" + i + "]";
            units.add(new PrintedUnit(
                    line(place),
                    unit.number(),
                    unit.title(),
                    Integer.toString(unit.level()),
                    Integer.toString(unit.glh()),
                    unit.aim(),
                    "",
                    grouping(unit),
                    unit.criteria()
                            .flatMap(criterion -> criterion.ksbs().stream())
                            .distinct()
                            .toList(),
                    outcomes(place, unit),
                    unit.delivery(),
                    unit.suggestedEvidence()));
        }
        return units;
    }

    private List<PrintedOutcome> outcomes(String unit, Unit of) {
        List<PrintedOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < of.learningOutcomes().size(); i++) {
            LearningOutcome outcome = of.learningOutcomes().get(i);
            String place = unit + ".learningOutcomes[" + i + "]";
            int line = line(place);
            List<PrintedCriterion> criteria = new ArrayList<>();
            for (int j = 0; j < outcome.criteria().size(); j++) {
                criteria.add(criterion(
                        place + ".criteria[" + j + "]", outcome.criteria().get(j)));
            }
            outcomes.add(new PrintedOutcome(line, outcome.number(), outcome.statement(), criteria));
        }
        return outcomes;
    }

    private PrintedCriterion criterion(String place, Criterion criterion) {
        return new PrintedCriterion(
                line(place),
                criterion.number(),
                criterion.statement(),
                criterion.ksbs(),
                criterion.passDescriptor(),
                String.join("\n", criterion.depth()),
                String.join(
                        "\n\n",
                        criterion.requirements().stream()
                                .flatMap(DocumentAsHandbook::sentences)
                                .toList()));
    }

    private static Stream<String> sentences(Requirement requirement) {
        return Stream.concat(
                Stream.of(requirement.statement()),
                requirement instanceof Requirement.AnyOf anyOf
                        ? anyOf.alternatives().stream().flatMap(DocumentAsHandbook::sentences)
                        : Stream.of());
    }

    private List<PrintedRow> rows() {
        List<PrintedRow> rows = new ArrayList<>();
        qualification.mapping().ksbs().forEach((code, criteria) -> byUnit(criteria)
                .forEach((unit, numbers) -> rows.add(
                        new PrintedRow(line("$.mapping.ksbs['" + code + "']"), unit, code, List.of(), "", numbers))));
        qualification.mapping().descriptors().forEach((code, criteria) -> byUnit(criteria)
                .forEach((unit, numbers) -> rows.add(new PrintedRow(
                        line("$.mapping.descriptors['" + code + "']"), unit, null, ksbs(code), "", numbers))));
        return rows;
    }

    /** 8431-700-AC1.1 as AC1.1 under 700. */
    private static Map<String, List<String>> byUnit(List<String> criteria) {
        Map<String, List<String>> units = new LinkedHashMap<>();
        for (String ref : criteria) {
            int number = ref.lastIndexOf('-');
            units.computeIfAbsent(
                            ref.substring(ref.lastIndexOf('-', number - 1) + 1, number), unit -> new ArrayList<>())
                    .add(ref.substring(number + 1));
        }
        return units;
    }

    private List<String> ksbs(String descriptor) {
        return standard.descriptors().stream()
                .filter(one -> one.code().equals(descriptor))
                .findFirst()
                .map(PassGradingDescriptor::ksbs)
                .orElse(List.of());
    }

    private String grouping(Unit unit) {
        return standard.groupings().stream()
                .filter(one -> one.slug().equals(unit.ksbGrouping()))
                .findFirst()
                .map(KsbGrouping::title)
                .orElse("");
    }
}
