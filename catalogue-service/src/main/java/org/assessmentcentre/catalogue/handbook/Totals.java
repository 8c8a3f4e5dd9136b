package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;

/** A table of titles with their hours, whose last two columns are headed GLH and TQT. */
final class Totals {

    private Totals() {}

    /** Where its first heading is; negative without such a table. */
    static int heading(List<Cell> cells) {
        int glh = glh(cells);
        return glh < 0 ? -1 : first(cells, glh);
    }

    static List<PrintedTotal> read(List<Cell> cells) {
        int glh = glh(cells);
        if (glh < 0) {
            return List.of();
        }
        int first = first(cells, glh);
        int columns = glh + 2 - first;
        List<PrintedTotal> totals = new ArrayList<>();
        for (int i = glh + 2; i + columns <= cells.size() && isRow(cells.subList(i, i + columns)); i += columns) {
            List<Cell> row = cells.subList(i, i + columns);
            totals.add(new PrintedTotal(
                    row.getFirst().line(),
                    row.getFirst().flat(),
                    columns > 3 ? row.get(1).flat() : "",
                    columns > 4 ? row.get(2).flat() : "",
                    row.get(columns - 2).flat(),
                    firstLine(row.get(columns - 1))));
        }
        return totals;
    }

    private static boolean isRow(List<Cell> row) {
        return !row.getFirst().flat().isEmpty()
                && Figures.of(row.get(row.size() - 2).flat()).isPresent();
    }

    /** What follows the last table of a part belongs to its last cell. */
    private static String firstLine(Cell cell) {
        return cell.said().isEmpty() ? "" : cell.said().getFirst().text();
    }

    private static int glh(List<Cell> cells) {
        for (int i = 1; i + 1 < cells.size(); i++) {
            if (cells.get(i).flat().equals("GLH") && cells.get(i + 1).flat().equals("TQT")) {
                return i;
            }
        }
        return -1;
    }

    private static int first(List<Cell> cells, int glh) {
        int i = glh;
        while (i > 0 && !cells.get(i).flat().toLowerCase(java.util.Locale.ROOT).startsWith("title")) {
            i--;
        }
        return i;
    }
}
