package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of an outcome: under its headings, rows of three cells, criterion, depth and sufficiency. */
final class CriterionRows {

    private static final Pattern COLUMN =
            Pattern.compile("Assessment Criteria.*|Depth|Assessment (?:Requirements|Guidance) ?\\(Sufficiency\\)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern PASS_DESCRIPTOR = Pattern.compile("Pass (?:Grading )?Descriptor");
    private static final int COLUMNS = 3;

    private final HandbookFindings findings;

    private CriterionRows(HandbookFindings findings) {
        this.findings = findings;
    }

    static List<PrintedCriterion> read(List<Cell> table, HandbookFindings findings) {
        CriterionRows rows = new CriterionRows(findings);
        List<List<Cell>> split = new ArrayList<>();
        for (Cell cell : table) {
            if (rows.beginsRow(cell)) {
                split.add(new ArrayList<>());
            }
            if (!split.isEmpty()) {
                split.getLast().add(cell);
            } else if (!COLUMN.matcher(cell.flat()).matches()) {
                findings.error(Section.SECTION_8, cell.line(), null, "a cell stands outside of the rows of criteria");
            }
        }
        return split.stream().map(rows::criterion).toList();
    }

    private boolean beginsRow(Cell cell) {
        List<Line> said = cell.said();
        return !said.isEmpty() && Codes.criterion(said.getFirst()).matches();
    }

    private PrintedCriterion criterion(List<Cell> row) {
        Cell first = row.getFirst();
        List<Line> said = first.said();
        Matcher number = Codes.criterion(said.getFirst());
        if (!number.matches()) {
            throw new IllegalArgumentException("No row of a criterion at line " + first.line());
        }
        String ac = "AC" + number.group(1);
        for (Cell extra : row.subList(Math.min(COLUMNS, row.size()), row.size())) {
            findings.error(Section.SECTION_8, extra.line(), ac, "the row has more cells than three");
        }
        List<String> codes = codes(said);
        return new PrintedCriterion(
                first.line(),
                ac,
                statement(first, number.group(2).strip(), !codes.isEmpty()),
                codes.stream().filter(code -> Codes.KSB.matcher(code).matches()).toList(),
                passDescriptor(codes, ac, said.getLast()),
                row.size() > 1 ? row.get(1).text() : "",
                row.size() > 2 ? row.get(2).text() : "");
    }

    /** The codes of the last line, if it is one of codes in brackets. */
    private static List<String> codes(List<Line> said) {
        Matcher brackets = IN_BRACKETS.matcher(said.getLast().text());
        if (said.size() < 2 || !brackets.matches()) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        for (String code : brackets.group(1).split(",", -1)) {
            codes.add(code.strip());
        }
        return codes;
    }

    private boolean passDescriptor(List<String> codes, String ac, Line line) {
        boolean tagged = false;
        for (String code : codes) {
            if (PASS_DESCRIPTOR.matcher(code).matches()) {
                tagged = true;
            } else if (!Codes.KSB.matcher(code).matches()) {
                findings.warning(
                        Section.SECTION_8, line.number(), ac, "prints a code that is neither KSB nor descriptor");
            }
        }
        return tagged;
    }

    /** What stands between the number and the line of codes. */
    private static String statement(Cell cell, String afterNumber, boolean hasCodes) {
        List<Line> said = cell.said();
        Line number = said.getFirst();
        Line codes = said.getLast();
        List<Line> between = new ArrayList<>();
        for (Line line : cell.lines()) {
            if (line.equals(number)) {
                between.add(new Line(line.number(), true, line.damaged(), afterNumber));
            } else if (!(hasCodes && line.equals(codes))) {
                between.add(line);
            }
        }
        return Cell.text(between);
    }
}
