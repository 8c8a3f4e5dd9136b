package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Appendices D and E: units with outcomes and criteria again, in cells. */
final class PartBlocks {

    private static final Pattern UNIT = Pattern.compile("Unit (\\d{3}) (\\S.*)");
    private static final Pattern SHEET = Pattern.compile("Results Sheet: (\\d{3}) (\\S.*)");
    static final Pattern OUTCOME = Pattern.compile("Learning Outcome (\\d{1,2})\\b\\s*(.*)");

    private PartBlocks() {}

    /** The evidence matrix: one table, in which a cell begins a unit. */
    static List<PrintedPart> matrix(List<Line> lines) {
        List<PrintedPart> parts = new ArrayList<>();
        for (Cell cell : Cell.of(lines)) {
            Matcher unit = UNIT.matcher(cell.flat());
            if (unit.matches()) {
                parts.add(new PrintedPart(
                        Section.APPENDIX_D,
                        cell.line(),
                        unit.group(1),
                        unit.group(2).strip(),
                        new ArrayList<>()));
            } else if (!parts.isEmpty()) {
                take(cell, List.of(), parts.getLast().outcomes());
            }
        }
        return parts;
    }

    /** The results sheets: a block for each, in which a row has a criterion and what it requires. */
    static List<PrintedPart> sheets(List<Line> lines) {
        List<PrintedPart> parts = new ArrayList<>();
        for (List<Line> block : Blocks.split(lines, SHEET)) {
            Matcher unit = SHEET.matcher(block.getFirst().text());
            if (unit.matches()) {
                List<PrintedOutcome> outcomes = new ArrayList<>();
                List<Cell> cells = Cell.of(block);
                for (int i = 0; i < cells.size(); i++) {
                    take(cells.get(i), cells.subList(i + 1, Math.min(i + 2, cells.size())), outcomes);
                }
                parts.add(new PrintedPart(
                        Section.APPENDIX_E,
                        block.getFirst().number(),
                        unit.group(1),
                        unit.group(2).strip(),
                        outcomes));
            }
        }
        return parts;
    }

    private static void take(Cell cell, List<Cell> next, List<PrintedOutcome> outcomes) {
        List<Line> said = cell.said();
        if (said.isEmpty()) {
            return;
        }
        Matcher outcome = OUTCOME.matcher(said.getFirst().text());
        if (outcome.matches()) {
            List<String> words = new ArrayList<>(List.of(outcome.group(2)));
            said.stream().skip(1).map(Line::text).forEach(words::add);
            outcomes.add(new PrintedOutcome(
                    cell.line(),
                    "LO" + outcome.group(1),
                    String.join(" ", words).strip(),
                    new ArrayList<>()));
        } else if (!outcomes.isEmpty() && Codes.criterion(said.getFirst()).matches()) {
            outcomes.getLast()
                    .criteria()
                    .add(statement(said, next.isEmpty() ? "" : next.getFirst().text()));
        }
    }

    /** A criterion of which a number and a statement are printed, and perhaps what it requires. */
    static PrintedCriterion statement(List<Line> said, String sufficiency) {
        Matcher number = Codes.criterion(said.getFirst());
        List<String> words = new ArrayList<>();
        if (number.matches()) {
            words.add(number.group(2).strip());
        }
        said.stream().skip(1).map(Line::text).forEach(words::add);
        return new PrintedCriterion(
                said.getFirst().number(),
                number.matches() ? "AC" + number.group(1) : "",
                String.join("\n", words).strip(),
                List.of(),
                false,
                "",
                sufficiency);
    }
}
