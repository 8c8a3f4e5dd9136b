package org.assessmentcentre.catalogue.handbook.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedMapping;
import org.assessmentcentre.catalogue.handbook.PrintedStructure;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.handbook.WordDifference;

/** A unit has one title, wherever it is named, and one grouping. */
final class TitleRules {

    private final HandbookFindings findings;
    private final Map<String, PrintedUnit> units = new HashMap<>();

    private TitleRules(PrintedHandbook handbook, HandbookFindings findings) {
        this.findings = findings;
        handbook.units().forEach(unit -> units.putIfAbsent(unit.number(), unit));
    }

    static void check(PrintedHandbook handbook, HandbookFindings findings) {
        TitleRules rules = new TitleRules(handbook, findings);
        handbook.structure()
                .rows()
                .forEach(row -> rules.title(Section.INTRODUCTION, row.line(), row.unit(), row.title()));
        handbook.resources().stream()
                .filter(part -> !part.unit().isEmpty())
                .forEach(part -> rules.title(Section.DELIVERY, part.line(), part.unit(), part.title()));
        handbook.methods().forEach(row -> rules.title(Section.ASSESSMENT, row.line(), row.unit(), row.title()));
        rules.methods(handbook);
        handbook.subjects()
                .columns()
                .forEach(column -> rules.title(Section.APPENDIX_A, column.line(), column.unit(), column.title()));
        handbook.mapping().parts().forEach(rules::grouping);
        handbook.assignments().stream()
                .map(assignment -> assignment.part())
                .forEach(part -> rules.title(part.section(), part.line(), part.unit(), part.title()));
        handbook.matrix().forEach(part -> rules.title(part.section(), part.line(), part.unit(), part.title()));
        handbook.sheets().forEach(part -> rules.title(part.section(), part.line(), part.unit(), part.title()));
    }

    /** A cell of the table may hold for several units: what differs is found once for each wording. */
    private void methods(PrintedHandbook handbook) {
        String method = "";
        Set<String> found = new HashSet<>();
        for (PrintedStructure.Row row : handbook.methods()) {
            method = row.method().isBlank() ? method : row.method();
            PrintedUnit unit = units.get(row.unit());
            if (unit != null
                    && !method.isBlank()
                    && !WordDifference.between(method, unit.method()).isEmpty()
                    && found.add(method + "\n" + unit.method())) {
                findings.add(Finding.warning(FindingKind.METHOD_DIFFERS, Section.ASSESSMENT)
                        .at(row.line(), row.unit())
                        .against(Section.SECTION_8, unit.line())
                        .says("the unit has another assessment method")
                        .prints(method, unit.method()));
            }
        }
    }

    private void grouping(PrintedMapping.Part part) {
        title(Section.APPENDIX_B, part.line(), part.unit(), part.title());
        PrintedUnit unit = units.get(part.unit());
        if (unit != null
                && !WordDifference.between(part.grouping(), unit.grouping()).isEmpty()) {
            findings.add(Finding.warning(FindingKind.TITLE_DIFFERS, Section.APPENDIX_B)
                    .at(part.line(), part.unit())
                    .against(Section.SECTION_8, unit.line())
                    .says("the grouping has another name")
                    .prints(part.grouping(), unit.grouping()));
        }
    }

    private void title(Section section, int line, String number, String title) {
        PrintedUnit unit = units.get(number);
        if (unit == null) {
            if (!units.isEmpty()) {
                findings.add(Finding.warning(FindingKind.CRITERION_UNKNOWN, section)
                        .at(line, number)
                        .says("the unit is not in Section 8"));
            }
        } else if (!WordDifference.between(title, unit.title()).isEmpty()) {
            findings.add(Finding.warning(FindingKind.TITLE_DIFFERS, section)
                    .at(line, number)
                    .against(Section.SECTION_8, unit.line())
                    .says("the unit has another title")
                    .prints(title, unit.title()));
        }
    }
}
