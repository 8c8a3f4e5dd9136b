package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Appendix A: a table with a column for subjects and one for each unit. A row of one cell is a category; a row without a
 * subject goes on with the one above.
 */
final class SubjectRows {

    private static final Pattern COLUMN = Pattern.compile("(\\d{3}) (\\S.*)");

    private final HandbookFindings findings;
    private final List<PrintedSubjects.Column> columns = new ArrayList<>();
    private final List<PrintedSubjects.Subject> subjects = new ArrayList<>();
    private List<Cell> cells = List.of();
    private String category = "";
    private int at;

    private SubjectRows(HandbookFindings findings) {
        this.findings = findings;
    }

    static PrintedSubjects read(List<Line> lines, HandbookFindings findings) {
        SubjectRows rows = new SubjectRows(findings);
        rows.table(Cell.of(lines));
        return new PrintedSubjects(rows.columns, rows.subjects);
    }

    private void table(List<Cell> all) {
        cells = all;
        headings();
        while (at < cells.size()) {
            Cell first = cells.get(at);
            if (isSubject(at) && isSubject(at + 1)) {
                category = first.flat();
                at++;
            } else {
                row(first);
            }
        }
    }

    private void headings() {
        for (at = 0; at < cells.size(); at++) {
            Matcher column = COLUMN.matcher(cells.get(at).flat());
            if (column.matches()) {
                columns.add(new PrintedSubjects.Column(
                        cells.get(at).line(), column.group(1), column.group(2).strip()));
            } else if (!columns.isEmpty()) {
                return;
            }
        }
    }

    private void row(Cell first) {
        at++;
        boolean continued = first.said().isEmpty();
        List<Citation> citations = new ArrayList<>();
        int column = 0;
        while (column < columns.size() && at < cells.size() && !isSubject(at)) {
            for (Line line : cells.get(at).said()) {
                cited(line, columns.get(column).unit(), citations);
            }
            column++;
            at++;
        }
        if (continued && subjects.isEmpty()) {
            outside(first);
            return;
        }
        if (continued) {
            subjects.getLast().citations().addAll(citations);
        } else {
            subjects.add(new PrintedSubjects.Subject(first.line(), category, first.flat(), citations));
        }
        if (column < columns.size()) {
            findings.add(Finding.warning(FindingKind.UNREADABLE, Section.APPENDIX_A)
                    .at(first.line(), subjects.getLast().title())
                    .says("the row breaks off after " + column + " of " + columns.size() + " columns"));
        }
    }

    private void outside(Cell cell) {
        findings.error(Section.APPENDIX_A, cell.line(), null, "a cell stands outside of the rows of subjects");
    }

    private void cited(Line line, String unit, List<Citation> citations) {
        Matcher criterion = Codes.criterion(line);
        if (criterion.matches()) {
            citations.add(new Citation(line.number(), unit, "AC" + criterion.group(1)));
        }
    }

    /** A cell of words that cites nothing. */
    private boolean isSubject(int index) {
        if (index >= cells.size()) {
            return false;
        }
        List<Line> said = cells.get(index).said();
        return !said.isEmpty() && !Codes.criterion(said.getFirst()).matches();
    }
}
