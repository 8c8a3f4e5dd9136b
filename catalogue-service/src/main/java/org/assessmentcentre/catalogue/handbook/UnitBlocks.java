package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Section 8: unit after unit, each a heading, a table of facts, its outcomes, guidance and evidence. */
final class UnitBlocks {

    static final Pattern HEADING = Pattern.compile("Unit (\\d{3})\\s*\\t\\s*(\\S.*)");
    private static final Pattern OUTCOME = Pattern.compile("Learning Outcome (\\d{1,2})");
    private static final Pattern EVIDENCE = Pattern.compile("Suggested Evidence");
    private static final Pattern GROUPING = Pattern.compile("maps to the (.+?) KSB grouping");
    private static final Pattern GUIDANCE = Pattern.compile("Guidance for Delivery");

    private final HandbookFindings findings;

    private UnitBlocks(HandbookFindings findings) {
        this.findings = findings;
    }

    /** The units in the order of the text. */
    static List<PrintedUnit> read(HandbookText text, HandbookFindings findings) {
        UnitBlocks blocks = new UnitBlocks(findings);
        return Blocks.split(text.lines(Section.SECTION_8), HEADING).stream()
                .map(blocks::unit)
                .toList();
    }

    private PrintedUnit unit(List<Line> block) {
        Line heading = block.getFirst();
        Matcher parts = HEADING.matcher(heading.text());
        if (!parts.matches()) {
            throw new IllegalArgumentException("No heading of a unit at line " + heading.number());
        }
        List<Line> body = Blocks.upTo(GUIDANCE, block.subList(1, block.size()));
        Map<String, Cell> facts = facts(Blocks.upTo(OUTCOME, body));
        List<PrintedOutcome> outcomes =
                Blocks.split(body, OUTCOME).stream().map(this::outcome).toList();
        return new PrintedUnit(
                heading.number(),
                parts.group(1),
                parts.group(2).strip(),
                flat(facts, "unit level"),
                flat(facts, "guided learning hours (glh)"),
                facts.containsKey("unit aim") ? facts.get("unit aim").text() : "",
                flat(facts, "assessment method"),
                grouping(flat(facts, "relationship to apprenticeship standard")),
                ksbs(facts),
                outcomes,
                Blocks.texts(Blocks.upTo(EVIDENCE, Blocks.after(GUIDANCE, block))),
                Blocks.listed(Blocks.after(EVIDENCE, block)));
    }

    private PrintedOutcome outcome(List<Line> block) {
        Line heading = block.getFirst();
        String number = "LO" + heading.text().replaceAll("\\D", "");
        List<Line> statement = new ArrayList<>();
        for (Line line : block.subList(1, block.size())) {
            if (line.cell()) {
                break;
            }
            statement.add(line);
        }
        return new PrintedOutcome(
                heading.number(), number, Cell.text(statement), CriterionRows.read(Cell.of(block), findings));
    }

    /** A table of a label and a value in turn; a label ends with a colon. */
    private static Map<String, Cell> facts(List<Line> lines) {
        Map<String, Cell> facts = new HashMap<>();
        List<Cell> cells = Cell.of(lines);
        for (int i = 0; i + 1 < cells.size(); i++) {
            String label = cells.get(i).flat();
            if (label.endsWith(":")) {
                facts.putIfAbsent(label.substring(0, label.length() - 1).toLowerCase(Locale.ROOT), cells.get(i + 1));
            }
        }
        return facts;
    }

    private static String flat(Map<String, Cell> facts, String label) {
        Cell value = facts.get(label);
        return value == null ? "" : value.flat();
    }

    private static String grouping(String relationship) {
        Matcher grouping = GROUPING.matcher(relationship);
        return grouping.find() ? grouping.group(1) : "";
    }

    /** The lines of the relationship to the standard that hold nothing but codes. */
    private static List<String> ksbs(Map<String, Cell> facts) {
        Cell relationship = facts.get("relationship to apprenticeship standard");
        return relationship == null
                ? List.of()
                : relationship.said().stream()
                        .map(Line::text)
                        .filter(text -> Codes.KSB.matcher(text).lookingAt())
                        .flatMap(text -> Codes.ksbsIn(text).stream())
                        .toList();
    }
}
