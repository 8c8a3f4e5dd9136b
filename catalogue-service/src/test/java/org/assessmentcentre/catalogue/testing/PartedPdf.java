package org.assessmentcentre.catalogue.testing;

import java.util.ArrayList;
import java.util.List;

/** Rows that go on over the end of a page: their first cell is empty there, and the table's heading is repeated. */
final class PartedPdf {

    private PartedPdf() {}

    /** A row cut behind so many lines, or nothing when it can't be cut there. */
    static List<HandbookCopy.Block> cut(List<List<String>> lines, int most) {
        for (int at = most; at > 1; at--) {
            int end = at;
            boolean first = lines.getFirst().size() <= at;
            boolean between = lines.stream()
                    .noneMatch(cell -> cell.size() > end
                            && (cell.get(end).isEmpty() || cell.get(end - 1).isEmpty()));
            boolean any = lines.stream().anyMatch(cell -> cell.size() > end);
            if (first && between && any && lines.size() > 1) {
                List<String> above = new ArrayList<>();
                List<String> below = new ArrayList<>();
                for (List<String> cell : lines) {
                    above.add(String.join("\n", cell.subList(0, Math.min(at, cell.size()))));
                    below.add(String.join("\n", cell.subList(Math.min(at, cell.size()), cell.size())));
                }
                return List.of(new HandbookCopy.Block(true, above), new HandbookCopy.Block(true, below));
            }
        }
        return List.of();
    }
}
