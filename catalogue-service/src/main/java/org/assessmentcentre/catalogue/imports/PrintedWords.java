package org.assessmentcentre.catalogue.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.handbook.PrintedCriterion;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedOutcome;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.assessmentcentre.catalogue.wording.Words;

/** The wording of a copy by the references that follow from its numbers. */
final class PrintedWords {

    private final Map<String, Words> words = new LinkedHashMap<>();

    private PrintedWords() {}

    static List<Words> of(PrintedHandbook handbook, String qualification) {
        PrintedWords all = new PrintedWords();
        handbook.units().forEach(unit -> all.unit(unit, qualification + "-" + unit.number()));
        return new ArrayList<>(all.words.values());
    }

    private void unit(PrintedUnit unit, String ref) {
        add(ref, unit.title(), unit.aim(), "", "");
        for (PrintedOutcome outcome : unit.outcomes()) {
            add(ref + "-" + outcome.number(), "", outcome.statement(), "", "");
            for (PrintedCriterion criterion : outcome.criteria()) {
                add(
                        ref + "-" + criterion.number(),
                        "",
                        criterion.statement(),
                        criterion.depth(),
                        criterion.sufficiency());
            }
        }
    }

    /** What is printed twice has the wording of its first place; what says nothing has none. */
    private void add(String ref, String title, String statement, String depth, String sufficiency) {
        if (!statement.isBlank()) {
            words.putIfAbsent(
                    ref,
                    new Words(
                            ref,
                            title.isBlank() ? null : title,
                            statement,
                            depth.isBlank() ? null : depth,
                            sufficiency.isBlank() ? null : sufficiency));
        }
    }
}
