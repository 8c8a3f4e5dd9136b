package org.assessmentcentre.catalogue.representations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.CriterionText;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Unit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A version as a table, a row for each criterion. No cell of it is a formula, whatever program opens it. */
record CriteriaTable(String name, List<List<String>> rows) {

    private static final List<String> HEADINGS = List.of(
            "Unit",
            "Unit title",
            "Outcome",
            "Outcome statement",
            "Criterion",
            "Verb",
            "Statement",
            "KSBs at the criterion",
            "Pass descriptor tag",
            "KSBs in Appendix B",
            "Descriptors in Appendix B",
            "Depth",
            "Requirements");

    /** What a spreadsheet takes for the beginning of a formula, or lets one hide behind. */
    private static final String DANGEROUS = "=+-@\t\r";

    /** The most that a cell of a spreadsheet holds. */
    private static final int MOST = 32_767;

    static CriteriaTable of(Qualification qualification) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        for (Unit unit : qualification.units()) {
            for (LearningOutcome outcome : unit.learningOutcomes()) {
                for (Criterion criterion : outcome.criteria()) {
                    rows.add(row(qualification, unit, outcome, criterion));
                }
            }
        }
        return new CriteriaTable(qualification.name(" "), List.copyOf(rows));
    }

    private static List<String> row(
            Qualification qualification, Unit unit, LearningOutcome outcome, Criterion criterion) {
        return List.of(
                unit.number(),
                unit.title(),
                outcome.number(),
                outcome.statement(),
                criterion.ref(),
                criterion.verb(),
                criterion.statement(),
                String.join(", ", criterion.ksbs()),
                criterion.passDescriptor() ? "yes" : "no",
                String.join(", ", qualification.mapping().ksbsOf(criterion.ref())),
                String.join(", ", qualification.mapping().descriptorsOf(criterion.ref())),
                String.join("\n", CriterionText.depth(criterion)),
                String.join("\n", CriterionText.requirements(criterion)));
    }

    /** RFC 4180. */
    String csv() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + harmless(cell).replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Catalogue", "1.0")) {
            workbook.properties().setTitle(name);
            Worksheet sheet = workbook.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < HEADINGS.size(); column++) {
                    sheet.value(row, column, harmless(rows.get(row).get(column)));
                }
            }
            sheet.range(0, 0, 0, HEADINGS.size() - 1).style().bold().set();
            sheet.range(0, 0, rows.size() - 1, HEADINGS.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A quote in front makes text of it in every spreadsheet; a line inside a cell begins no cell. */
    static String harmless(String text) {
        String cell = text.length() > MOST ? text.substring(0, MOST) : text;
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
