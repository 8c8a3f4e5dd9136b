package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of tables together. A row stays open until something follows it: one at the head of the next page, of the
 * same columns and with nothing in its first, goes on with it, and a heading that is repeated there is passed over.
 */
final class PdfTables {

    private static final Pattern CITED = Pattern.compile("(?:AC ?\\d{1,2}\\.\\d{1,2} ?)*+");

    private final Consumer<String> lines;
    private @Nullable Row heading;
    private @Nullable Row open;

    PdfTables(Consumer<String> lines) {
        this.lines = lines;
    }

    /**
     * A row in the making.
     *
     * @param words by column
     * @param edges the places of its vertical rules
     */
    record Row(TreeMap<Integer, List<PdfWord>> words, List<Float> edges) {

        boolean sameColumns(Row other) {
            if (edges.size() != other.edges.size()) {
                return false;
            }
            for (int i = 0; i < edges.size(); i++) {
                if (Math.abs(edges.get(i) - other.edges.get(i)) > PdfWord.NEAR) {
                    return false;
                }
            }
            return true;
        }

        List<PdfWord> column(int column) {
            return words.getOrDefault(column, List.of());
        }

        /** Whether it is one of a table of subjects, which has rows of its own without a first cell. */
        boolean cites() {
            return edges.size() > 3
                    && words.values().stream()
                            .map(cell -> cell.stream().map(PdfWord::text).collect(Collectors.joining(" ")))
                            .allMatch(cell -> CITED.matcher(cell).matches());
        }

        String text() {
            return words.entrySet().stream()
                    .map(cell -> cell.getKey()
                            + cell.getValue().stream().map(PdfWord::text).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("|"));
        }
    }

    /**
     * Takes a row; one that stands at the head of a page may belong to the last one of the page before.
     *
     * @return whether it is a repeated heading, so that the next row stands at the head too
     */
    boolean row(Row row, boolean headOfPage) {
        Row before = open;
        if (before != null && headOfPage && before.sameColumns(row)) {
            if (heading != null && heading.text().equals(row.text())) {
                return true;
            }
            if (row.column(0).isEmpty() && row.edges().size() > 2 && !row.cites()) {
                row.words().forEach((column, words) -> before.words()
                        .computeIfAbsent(column, none -> new ArrayList<>())
                        .addAll(words));
                return false;
            }
        }
        if (before == null || !before.sameColumns(row)) {
            heading = row;
        }
        write();
        open = row;
        return false;
    }

    /** Something else follows: the table is over. */
    void end() {
        write();
        heading = null;
    }

    /** Every cell of the row, from left to right, each with its lines from top to bottom. */
    private void write() {
        Row row = open;
        open = null;
        if (row == null) {
            return;
        }
        for (int column = 0; column <= row.words().lastKey(); column++) {
            cell(
                    row.column(column),
                    row.edges().get(Math.min(column + 1, row.edges().size() - 1)));
        }
        lines.accept("");
    }

    private void cell(List<PdfWord> words, float right) {
        StringBuilder line = new StringBuilder("\t");
        PdfWord before = null;
        for (PdfWord word : words) {
            if (before != null && word.below(before.y())) {
                boolean blank = word.apart(before.y());
                if (blank || !word.wrapped(before.end(), right)) {
                    lines.accept(line.toString());
                    if (blank) {
                        lines.accept("");
                    }
                    line.setLength(0);
                }
            }
            line.append(line.length() < 2 ? line.isEmpty() ? " " : "" : " ").append(word.text());
            before = word;
        }
        lines.accept(line.toString());
    }
}
