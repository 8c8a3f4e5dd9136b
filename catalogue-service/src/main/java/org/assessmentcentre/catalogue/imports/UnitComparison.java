package org.assessmentcentre.catalogue.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedCriterion;
import org.assessmentcentre.catalogue.handbook.PrintedOutcome;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.assessmentcentre.catalogue.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * Section 8 against the structure. The wording has to cover the structure exactly, or it is another version's; facts that
 * differ beside it are for an editor to look at.
 */
final class UnitComparison {

    private final Qualification qualification;
    private final SectionEight section;
    private final List<Words> words = new ArrayList<>();
    private final CriterionComparison compared;

    UnitComparison(Qualification qualification, HandbookFindings findings) {
        this.qualification = qualification;
        this.section = new SectionEight(findings);
        this.compared = new CriterionComparison(section, words);
    }

    static int criteria(List<PrintedUnit> units) {
        return units.stream()
                .flatMap(unit -> unit.outcomes().stream())
                .mapToInt(outcome -> outcome.criteria().size())
                .sum();
    }

    /** The wording by reference, as far as the text has it. */
    List<Words> compare(List<PrintedUnit> printed) {
        if (printed.isEmpty()) {
            section.error(null, null, "no unit's heading was found; is this the handbook's text?");
            return List.of();
        }
        Map<String, PrintedUnit> byNumber =
                index(printed, PrintedUnit::number, PrintedUnit::line, number -> qualification.code() + "-" + number);
        for (Unit unit : qualification.units()) {
            PrintedUnit found = byNumber.remove(unit.number());
            if (found == null) {
                missing(unit.ref(), null);
            } else {
                unit(unit, found);
            }
        }
        byNumber.forEach((number, extra) -> extra(extra.line(), qualification.code() + "-" + number));
        return List.copyOf(words);
    }

    private void unit(Unit unit, PrintedUnit printed) {
        section.same(printed.line(), unit.ref(), "title", printed.title(), unit.title());
        section.same(printed.line(), unit.ref(), "level", printed.level(), Integer.toString(unit.level()));
        section.same(
                printed.line(), unit.ref(), "guided learning hours", printed.hours(), Integer.toString(unit.glh()));
        section.codes(printed.line(), unit.ref(), printed.ksbs(), mapped(unit));
        if (section.stated(printed.line(), unit.ref(), "aim", printed.aim())) {
            words.add(new Words(unit.ref(), printed.title(), printed.aim(), null, null));
        }
        section.count(printed.line(), unit.ref(), "paragraphs of guidance", printed.guidance(), unit.delivery());
        section.count(
                printed.line(),
                unit.ref(),
                "suggested evidence",
                printed.suggestedEvidence(),
                unit.suggestedEvidence());
        Map<String, PrintedOutcome> byNumber = index(
                printed.outcomes(), PrintedOutcome::number, PrintedOutcome::line, number -> unit.ref() + "-" + number);
        for (LearningOutcome outcome : unit.learningOutcomes()) {
            PrintedOutcome found = byNumber.remove(outcome.number());
            if (found == null) {
                missing(outcome.ref(), printed.line());
            } else {
                outcome(unit, outcome, found);
            }
        }
        byNumber.forEach((number, extra) -> extra(extra.line(), unit.ref() + "-" + number));
    }

    private void outcome(Unit unit, LearningOutcome outcome, PrintedOutcome printed) {
        if (section.stated(printed.line(), outcome.ref(), "statement", printed.statement())) {
            words.add(new Words(outcome.ref(), null, printed.statement(), null, null));
        }
        Map<String, PrintedCriterion> byNumber = index(
                printed.criteria(),
                PrintedCriterion::number,
                PrintedCriterion::line,
                number -> unit.ref() + "-" + number);
        for (Criterion criterion : outcome.criteria()) {
            PrintedCriterion found = byNumber.remove(criterion.number());
            if (found == null) {
                missing(criterion.ref(), printed.line());
            } else {
                compared.compare(criterion, found);
            }
        }
        byNumber.forEach((number, extra) -> extra(extra.line(), unit.ref() + "-" + number));
    }

    private List<String> mapped(Unit unit) {
        return unit.criteria()
                .flatMap(criterion -> qualification.mapping().ksbsOf(criterion.ref()).stream())
                .distinct()
                .toList();
    }

    private void missing(String ref, @Nullable Integer line) {
        section.error(line, ref, "is in the published structure and not in the text");
    }

    private void extra(int line, String ref) {
        section.error(line, ref, "is in the text and not in the published structure");
    }

    private <T> Map<String, T> index(
            List<T> printed, Function<T, String> number, ToIntFunction<T> line, Function<String, String> ref) {
        Map<String, T> index = new LinkedHashMap<>();
        for (T one : printed) {
            if (index.putIfAbsent(number.apply(one), one) != null) {
                section.error(line.applyAsInt(one), ref.apply(number.apply(one)), "is there twice");
            }
        }
        return index;
    }
}
