package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables that have a row for each unit, known by the code it begins with, {@code 8431-700}. */
final class StructureTables {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{3,6}-(\\d{3})");
    private static final Pattern ALL_UNITS =
            Pattern.compile("must pass all (" + Figures.NUMBER + ") units", Pattern.CASE_INSENSITIVE);
    private static final Set<String> HEADINGS = Set.of("structure", "total qualification time");

    private StructureTables() {}

    static PrintedStructure read(List<Line> lines) {
        var parts = Blocks.headed(lines, HEADINGS);
        List<Line> structure = parts.getOrDefault("structure", List.of());
        String units = "";
        for (Line line : structure) {
            Matcher all = ALL_UNITS.matcher(line.text());
            if (all.find()) {
                units = all.group(1);
            }
        }
        List<PrintedStructure.Row> rows = new ArrayList<>();
        for (List<Cell> row : rows(Cell.of(structure))) {
            rows.add(row(row, false));
        }
        return new PrintedStructure(
                units, rows, Totals.read(Cell.of(parts.getOrDefault("total qualification time", List.of()))));
    }

    /** The table of assessment methods; a blank method is that of the row above. */
    static List<PrintedStructure.Row> methods(List<Line> lines) {
        List<PrintedStructure.Row> rows = new ArrayList<>();
        for (List<Cell> row : rows(Cell.of(lines))) {
            rows.add(row(row, true));
        }
        return rows;
    }

    private static PrintedStructure.Row row(List<Cell> row, boolean method) {
        Matcher code = CODE.matcher(row.getFirst().flat());
        String third = row.size() > 2 ? row.get(2).flat() : "";
        String fourth = row.size() > 3 && !row.get(3).said().isEmpty()
                ? row.get(3).said().getFirst().text()
                : "";
        return new PrintedStructure.Row(
                row.getFirst().line(),
                code.matches() ? code.group(1) : "",
                row.size() > 1 ? row.get(1).flat() : "",
                method ? "" : third,
                method ? "" : fourth,
                method ? third : "");
    }

    private static List<List<Cell>> rows(List<Cell> cells) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cell cell : cells) {
            if (CODE.matcher(cell.flat()).matches()) {
                rows.add(new ArrayList<>());
            }
            if (!rows.isEmpty()) {
                rows.getLast().add(cell);
            }
        }
        return rows;
    }
}
