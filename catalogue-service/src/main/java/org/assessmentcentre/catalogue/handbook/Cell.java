package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table: the line that begins it and those up to the next cell. */
record Cell(List<Line> lines) {

    /** The cells of a table. Lines before the first are outside of it. */
    static List<Cell> of(List<Line> lines) {
        List<Cell> cells = new ArrayList<>();
        for (Line line : lines) {
            if (line.cell()) {
                cells.add(new Cell(new ArrayList<>()));
            }
            if (!cells.isEmpty()) {
                cells.getLast().lines().add(line);
            }
        }
        return cells;
    }

    int line() {
        return lines.getFirst().number();
    }

    /** The lines that say something. */
    List<Line> said() {
        return lines.stream().filter(line -> !line.blank()).toList();
    }

    /** As it stands: a line break for each, one blank line between paragraphs. */
    String text() {
        return text(lines);
    }

    /** All of it on one line. */
    String flat() {
        return String.join(" ", said().stream().map(Line::text).toList());
    }

    static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (Line line : lines) {
            if (line.blank()) {
                gap = true;
                continue;
            }
            if (!text.isEmpty()) {
                text.append(gap ? "\n\n" : "\n");
            }
            text.append(line.text());
            gap = false;
        }
        return text.toString();
    }
}
