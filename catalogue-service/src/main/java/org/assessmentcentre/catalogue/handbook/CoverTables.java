package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cover: a table of facts, one of totals, and the change log, told apart by their headings. */
final class CoverTables {

    private static final Pattern CHANGED_UNIT = Pattern.compile("Unit (\\d{3})\\b(.*)");
    private static final Pattern CRITERION = Pattern.compile("(?<![KSB\\d.])\\d{1,2}\\.\\d{1,2}(?![\\d.])");
    private static final Pattern VERSION = Pattern.compile("[vV]\\d.*");

    private CoverTables() {}

    static PrintedCover read(List<Line> lines) {
        List<Cell> cells = Cell.of(lines);
        int totals = Totals.heading(cells);
        int changes = heading(cells);
        int factsEnd = Math.min(totals < 0 ? cells.size() : totals, changes < 0 ? cells.size() : changes);
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i + 1 < factsEnd; i += 2) {
            facts.putIfAbsent(
                    cells.get(i).flat().toLowerCase(Locale.ROOT),
                    cells.get(i + 1).text());
        }
        return new PrintedCover(facts, Totals.read(cells), changes < 0 ? List.of() : changes(cells, changes + 3));
    }

    private static int heading(List<Cell> cells) {
        for (int i = 0; i + 2 < cells.size(); i++) {
            if (cells.get(i).flat().matches("Version.*")
                    && cells.get(i + 1).flat().matches("Change.*")) {
                return i;
            }
        }
        return -1;
    }

    private static List<PrintedCover.Change> changes(List<Cell> cells, int from) {
        List<PrintedCover.Change> changes = new ArrayList<>();
        for (int i = from; i + 2 < cells.size() + 0; i += 3) {
            Cell version = cells.get(i);
            if (VERSION.matcher(version.flat()).matches()) {
                Cell detail = cells.get(i + 1);
                changes.add(new PrintedCover.Change(
                        version.line(),
                        version.flat(),
                        detail.text(),
                        cells.get(i + 2).text(),
                        citations(detail)));
            }
        }
        return changes;
    }

    private static List<Citation> citations(Cell detail) {
        List<Citation> citations = new ArrayList<>();
        for (Line line : detail.said()) {
            Matcher unit = CHANGED_UNIT.matcher(line.text());
            if (unit.find()) {
                CRITERION
                        .matcher(unit.group(2))
                        .results()
                        .map(MatchResult::group)
                        .forEach(number -> citations.add(new Citation(
                                line.number(), unit.group(1), "AC" + number, Codes.ksbsIn(unit.group(2)))));
            }
        }
        return citations;
    }
}
