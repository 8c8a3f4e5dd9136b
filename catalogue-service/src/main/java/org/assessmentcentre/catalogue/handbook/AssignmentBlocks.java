package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Appendix C: a block for each assignment, its figures in one cell, then a row of tasks and criteria for each outcome. */
final class AssignmentBlocks {

    private static final Pattern HEADING = Pattern.compile("Assignment: (\\d{3}) (\\S.*)");
    private static final Pattern WORDS = Pattern.compile("word count (" + Figures.NUMBER + ")");
    private static final Pattern TOLERANCE = Pattern.compile("\\+/- ?(\\d{1,2}) ?%");
    private static final Pattern PRESENTATION =
            Pattern.compile("Presentations:.*limited to (" + Figures.NUMBER + ") minutes.*");
    private static final Pattern DISCUSSION =
            Pattern.compile("Professional Discussions:.*limited to (" + Figures.NUMBER + ") minutes.*");
    private static final Pattern CITED = Pattern.compile("\\((AC ?\\d{1,2}\\.\\d{1,2}[^()]*)\\)");
    private static final Pattern CRITERION = Pattern.compile("AC ?(\\d{1,2}\\.\\d{1,2})");

    private AssignmentBlocks() {}

    static List<PrintedAssignment> read(List<Line> lines, HandbookFindings findings) {
        List<PrintedAssignment> assignments = new ArrayList<>();
        for (List<Line> block : Blocks.split(lines, HEADING)) {
            Matcher heading = HEADING.matcher(block.getFirst().text());
            if (heading.matches()) {
                assignments.add(assignment(block, heading, findings));
            }
        }
        return assignments;
    }

    private static PrintedAssignment assignment(List<Line> block, Matcher heading, HandbookFindings findings) {
        List<PrintedOutcome> outcomes = new ArrayList<>();
        List<PrintedAssignment.Task> tasks = new ArrayList<>();
        List<Cell> cells = Cell.of(block);
        for (int i = 0; i < cells.size(); i++) {
            List<Line> said = cells.get(i).said();
            Matcher outcome = said.isEmpty()
                    ? null
                    : PartBlocks.OUTCOME.matcher(said.getFirst().text());
            if (outcome != null && outcome.matches()) {
                String number = "LO" + outcome.group(1);
                List<Line> rest = cells.get(i).lines();
                rest = rest.subList(rest.indexOf(said.getFirst()) + 1, rest.size());
                int stated = stated(rest);
                String statement = outcome.group(2) + " " + Cell.text(rest.subList(0, stated));
                tasks(number, rest.subList(stated, rest.size()), tasks, findings);
                outcomes.add(new PrintedOutcome(
                        cells.get(i).line(),
                        number,
                        statement.strip(),
                        i + 1 < cells.size() ? criteria(cells.get(i + 1).lines()) : List.of()));
            }
        }
        String all = String.join("\n", block.stream().map(Line::text).toList());
        return new PrintedAssignment(
                new PrintedPart(
                        Section.APPENDIX_C,
                        block.getFirst().number(),
                        heading.group(1),
                        heading.group(2).strip(),
                        outcomes),
                aim(block),
                first(WORDS, all),
                first(TOLERANCE, all),
                first(PRESENTATION, all),
                first(DISCUSSION, all),
                tasks);
    }

    /** The statement of an outcome ends with the first blank line behind it. */
    private static int stated(List<Line> lines) {
        int i = 0;
        while (i < lines.size() && lines.get(i).blank()) {
            i++;
        }
        while (i < lines.size() && !lines.get(i).blank()) {
            i++;
        }
        return i;
    }

    private static void tasks(
            String outcome, List<Line> lines, List<PrintedAssignment.Task> tasks, HandbookFindings findings) {
        List<Line> open = new ArrayList<>();
        String lead = "";
        for (Line line : lines) {
            if (line.blank()) {
                lead = "";
                continue;
            }
            open.add(line);
            Matcher cited = CITED.matcher(line.text());
            if (!cited.find()) {
                continue;
            }
            List<String> criteria = CRITERION
                    .matcher(cited.group(1))
                    .results()
                    .map(result -> "AC" + result.group(1))
                    .toList();
            String text = String.join("\n", open.stream().map(Line::text).toList());
            text = CITED.matcher(text).replaceAll("").strip();
            tasks.add(new PrintedAssignment.Task(
                    open.getFirst().number(), outcome, (lead + "\n" + text).strip(), criteria));
            if (open.getFirst().text().endsWith(":") && lead.isEmpty()) {
                lead = open.getFirst().text();
            }
            open.clear();
        }
        if (!open.isEmpty()) {
            findings.add(Finding.warning(FindingKind.TASK_WITHOUT_CRITERIA, Section.APPENDIX_C)
                    .at(open.getFirst().number(), outcome)
                    .says("the task cites no criterion")
                    .prints(Cell.text(open), ""));
        }
    }

    /** The criteria of a cell, each a line that begins with its number and those up to the next. */
    private static List<PrintedCriterion> criteria(List<Line> lines) {
        List<List<Line>> split = new ArrayList<>();
        for (Line line : lines) {
            if (Codes.criterion(line).matches()) {
                split.add(new ArrayList<>());
            }
            if (!split.isEmpty() && !line.blank()) {
                split.getLast().add(line);
            }
        }
        return split.stream().map(said -> PartBlocks.statement(said, "")).toList();
    }

    private static String aim(List<Line> block) {
        return block.stream()
                .map(Line::text)
                .filter(text -> text.startsWith("Aim:"))
                .map(text -> text.substring("Aim:".length()).strip())
                .findFirst()
                .orElse("");
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map((MatchResult result) -> result.group(1))
                .orElse("");
    }
}
