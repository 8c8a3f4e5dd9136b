package org.assessmentcentre.catalogue.handbook.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.handbook.Figures;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedStructure;
import org.assessmentcentre.catalogue.handbook.PrintedTotal;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.assessmentcentre.catalogue.handbook.Section;

/** Hours add up: each unit's are the table's, together they are the total's, and every table of totals says the same. */
final class SumRules {

    private final PrintedHandbook handbook;
    private final HandbookFindings findings;
    private final Map<String, PrintedStructure.Row> rows = new HashMap<>();

    private SumRules(PrintedHandbook handbook, HandbookFindings findings) {
        this.handbook = handbook;
        this.findings = findings;
        handbook.structure().rows().forEach(row -> rows.putIfAbsent(row.unit(), row));
    }

    static void check(PrintedHandbook handbook, HandbookFindings findings) {
        SumRules rules = new SumRules(handbook, findings);
        rules.totals();
        rules.count();
        handbook.units().forEach(rules::unit);
    }

    private void totals() {
        List<Total> totals = new ArrayList<>();
        handbook.cover().totals().forEach(total -> totals.add(new Total(Section.COVER, total)));
        handbook.structure().totals().forEach(total -> totals.add(new Total(Section.INTRODUCTION, total)));
        List<PrintedStructure.Row> units = handbook.structure().rows();
        int sum = units.stream()
                .mapToInt(row -> Figures.of(row.hours()).orElse(0))
                .sum();
        for (Total total : totals) {
            int glh = Figures.of(total.of.glh()).orElse(-1);
            if (!units.isEmpty() && glh != sum) {
                findings.add(differs(total.section, total.of.line(), "GLH")
                        .says("the units' hours don't add up to the total")
                        .against(Section.INTRODUCTION, units.getFirst().line())
                        .prints(total.of.glh(), Integer.toString(sum)));
            }
            if (Figures.of(total.of.tqt()).orElse(-1) < glh) {
                findings.add(differs(total.section, total.of.line(), "TQT")
                        .says("the total qualification time is less than the guided hours")
                        .prints(total.of.tqt(), total.of.glh()));
            }
        }
        for (int i = 1; i < totals.size(); i++) {
            compare(
                    totals.get(i),
                    totals.getFirst(),
                    "GLH",
                    totals.get(i).of.glh(),
                    totals.getFirst().of.glh());
            compare(
                    totals.get(i),
                    totals.getFirst(),
                    "TQT",
                    totals.get(i).of.tqt(),
                    totals.getFirst().of.tqt());
        }
    }

    private void compare(Total one, Total other, String what, String here, String there) {
        if (!same(here, there)) {
            findings.add(differs(one.section, one.of.line(), what)
                    .says("another total is printed elsewhere")
                    .against(other.section, other.of.line())
                    .prints(here, there));
        }
    }

    private void count() {
        PrintedStructure structure = handbook.structure();
        if (!structure.units().isEmpty() && !structure.rows().isEmpty()) {
            int said = Figures.of(structure.units()).orElse(-1);
            if (said != structure.rows().size()) {
                findings.add(differs(
                                Section.INTRODUCTION,
                                structure.rows().getFirst().line(),
                                "units")
                        .says("another number of units is said than listed")
                        .prints(
                                structure.units(),
                                Integer.toString(structure.rows().size())));
            }
        }
        for (PrintedStructure.Row row : structure.rows()) {
            if (handbook.units().stream().noneMatch(unit -> unit.number().equals(row.unit()))) {
                findings.add(Finding.error(FindingKind.UNREADABLE, Section.SECTION_8)
                        .at(null, row.unit())
                        .against(Section.INTRODUCTION, row.line())
                        .says("the unit of the structure table is not there"));
            }
        }
    }

    private void unit(PrintedUnit unit) {
        PrintedStructure.Row row = rows.get(unit.number());
        if (row == null) {
            return;
        }
        if (!same(unit.hours(), row.hours())) {
            findings.add(differs(Section.SECTION_8, unit.line(), unit.number())
                    .says("the unit's hours are not those of the structure table")
                    .against(Section.INTRODUCTION, row.line())
                    .prints(unit.hours(), row.hours()));
        }
        if (!same(unit.level(), row.level())) {
            findings.add(differs(Section.SECTION_8, unit.line(), unit.number())
                    .says("the unit's level is not that of the structure table")
                    .against(Section.INTRODUCTION, row.line())
                    .prints(unit.level(), row.level()));
        }
    }

    private static Finding differs(Section section, int line, String at) {
        return Finding.warning(FindingKind.SUM_DIFFERS, section).at(line, at);
    }

    private static boolean same(String one, String other) {
        return Figures.of(one).equals(Figures.of(other)) && Figures.of(one).isPresent();
    }

    private record Total(Section section, PrintedTotal of) {}
}
