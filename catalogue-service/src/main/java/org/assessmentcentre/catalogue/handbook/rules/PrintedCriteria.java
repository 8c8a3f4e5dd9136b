package org.assessmentcentre.catalogue.handbook.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assessmentcentre.catalogue.handbook.PrintedCriterion;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedOutcome;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;

/** The criteria of Section 8 by unit and number. */
final class PrintedCriteria {

    /** Where a criterion stands. */
    record Placed(PrintedUnit unit, PrintedOutcome outcome, PrintedCriterion criterion) {

        String name() {
            return PrintedCriteria.name(unit.number(), criterion.number());
        }

        /** Everything that its row says. */
        String row() {
            return criterion.statement() + "\n" + criterion.depth() + "\n" + criterion.sufficiency();
        }
    }

    private final Map<String, Placed> byName = new LinkedHashMap<>();

    PrintedCriteria(PrintedHandbook handbook) {
        for (PrintedUnit unit : handbook.units()) {
            for (PrintedOutcome outcome : unit.outcomes()) {
                for (PrintedCriterion criterion : outcome.criteria()) {
                    byName.putIfAbsent(name(unit.number(), criterion.number()), new Placed(unit, outcome, criterion));
                }
            }
        }
    }

    Optional<Placed> find(String unit, String criterion) {
        return Optional.ofNullable(byName.get(name(unit, criterion)));
    }

    Iterable<Placed> all() {
        return byName.values();
    }

    /** {@code 700 AC1.1}. */
    static String name(String unit, String criterion) {
        return unit + " " + criterion;
    }
}
