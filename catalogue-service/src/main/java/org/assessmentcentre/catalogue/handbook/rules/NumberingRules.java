package org.assessmentcentre.catalogue.handbook.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedCriterion;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedOutcome;
import org.assessmentcentre.catalogue.handbook.PrintedRow;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.assessmentcentre.catalogue.handbook.Section;

/** Units, outcomes, criteria and codes are numbered without a gap, and nothing is there twice. */
final class NumberingRules {

    private final HandbookFindings findings;

    private NumberingRules(HandbookFindings findings) {
        this.findings = findings;
    }

    static void check(PrintedHandbook handbook, HandbookFindings findings) {
        NumberingRules rules = new NumberingRules(findings);
        rules.units(handbook.units());
        handbook.units().forEach(rules::outcomes);
        rules.codes(handbook.mapping().rows());
    }

    private void units(List<PrintedUnit> units) {
        int expected = 0;
        Set<String> seen = new HashSet<>();
        for (PrintedUnit unit : units) {
            int number = Integer.parseInt(unit.number());
            if (!seen.add(unit.number())) {
                twice(unit.line(), unit.number());
            } else if (expected != 0 && number != expected) {
                gap(unit.line(), unit.number(), Integer.toString(expected));
            }
            expected = number + 1;
        }
    }

    private void outcomes(PrintedUnit unit) {
        int expected = 1;
        Set<String> criteria = new HashSet<>();
        for (PrintedOutcome outcome : unit.outcomes()) {
            String wanted = "LO" + expected;
            if (!outcome.number().equals(wanted)) {
                gap(outcome.line(), unit.number() + " " + outcome.number(), wanted);
            }
            int next = 1;
            for (PrintedCriterion criterion : outcome.criteria()) {
                String name = PrintedCriteria.name(unit.number(), criterion.number());
                String should = "AC" + outcome.number().substring(2) + "." + next;
                if (!criteria.add(criterion.number())) {
                    twice(criterion.line(), name);
                } else if (!criterion.number().equals(should)) {
                    gap(criterion.line(), name, should);
                }
                next = after(criterion.number(), next);
            }
            expected = after(outcome.number(), expected);
        }
    }

    /** The number that should follow; a jump is found once. */
    private static int after(String number, int expected) {
        String last = number.substring(Math.max(number.lastIndexOf('.'), 1) + 1).replaceAll("\\D", "");
        return last.isEmpty() ? expected + 1 : Integer.parseInt(last) + 1;
    }

    /** K1, K2 … without a gap, whatever their order; a code in parts, S4.1 and S4.2, counts from one too. */
    private void codes(List<PrintedRow> rows) {
        Map<String, TreeSet<Integer>> numbers = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (PrintedRow row : rows) {
            String code = row.ksb();
            if (code == null) {
                continue;
            }
            if (!seen.add(code)) {
                findings.add(Finding.warning(FindingKind.NUMBERING_GAP, Section.APPENDIX_B)
                        .at(row.line(), code)
                        .says("is there twice"));
            }
            String[] parts = code.substring(1).split("\\.", -1);
            numbers.computeIfAbsent(code.substring(0, 1), letter -> new TreeSet<>())
                    .add(Integer.parseInt(parts[0]));
            if (parts.length > 1) {
                numbers.computeIfAbsent(code.substring(0, code.indexOf('.') + 1), whole -> new TreeSet<>())
                        .add(Integer.parseInt(parts[1]));
            }
        }
        numbers.forEach((letter, found) -> {
            for (int i = 1; i < found.last(); i++) {
                if (!found.contains(i)) {
                    findings.add(Finding.warning(FindingKind.NUMBERING_GAP, Section.APPENDIX_B)
                            .at(null, letter + i)
                            .says("the number is left out"));
                }
            }
        });
    }

    private void gap(int line, String at, String expected) {
        findings.add(Finding.warning(FindingKind.NUMBERING_GAP, Section.SECTION_8)
                .at(line, at)
                .says("stands where another number should follow")
                .prints(at.substring(at.lastIndexOf(' ') + 1), expected));
    }

    private void twice(int line, String at) {
        findings.add(Finding.warning(FindingKind.NUMBERING_GAP, Section.SECTION_8)
                .at(line, at)
                .says("is there twice"));
    }
}
