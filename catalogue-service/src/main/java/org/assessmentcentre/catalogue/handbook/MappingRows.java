package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Appendix B: a table of two columns. A grouping beside a unit begins a part; then a KSB or a pass grading descriptor
 * stands beside its criteria.
 */
final class MappingRows {

    private static final Pattern UNIT = Pattern.compile("(\\d{3}) (\\S.*)");
    private static final Pattern KSB_ROW = Pattern.compile("(" + Codes.KSB.pattern() + "):?\\s.*");
    private static final Pattern LAST_BRACKETS = Pattern.compile(".*\\(([^()]*)\\)[^()]*");

    private final HandbookFindings findings;
    private final List<PrintedRow> rows = new ArrayList<>();
    private final List<PrintedMapping.Part> parts = new ArrayList<>();
    private @Nullable String unit;
    private @Nullable Cell left;

    private MappingRows(HandbookFindings findings) {
        this.findings = findings;
    }

    /** The parts and rows in the order of the text. */
    static PrintedMapping read(HandbookText text, HandbookFindings findings) {
        MappingRows table = new MappingRows(findings);
        Cell.of(text.lines(Section.APPENDIX_B)).forEach(table::take);
        table.leave();
        return new PrintedMapping(List.copyOf(table.parts), List.copyOf(table.rows));
    }

    private void take(Cell cell) {
        List<String> criteria = criteria(cell);
        Matcher part = UNIT.matcher(cell.flat());
        if (part.matches()) {
            unit = part.group(1);
            parts.add(new PrintedMapping.Part(
                    cell.line(),
                    left == null ? "" : left.flat(),
                    unit,
                    part.group(2).strip()));
            left = null;
        } else if (!criteria.isEmpty()) {
            row(cell, criteria);
        } else if (!cell.said().isEmpty()) {
            boolean besideLeft = left != null && unit != null && !isLeft(cell);
            leave();
            left = besideLeft ? null : cell;
        }
    }

    /** Whether it begins a row: with a code, or as a descriptor with codes in its brackets. */
    private static boolean isLeft(Cell cell) {
        Matcher brackets = LAST_BRACKETS.matcher(cell.flat());
        return KSB_ROW.matcher(cell.flat()).matches()
                || (brackets.matches() && !Codes.ksbsIn(brackets.group(1)).isEmpty());
    }

    private void row(Cell cell, List<String> criteria) {
        if (unit == null || left == null) {
            findings.error(Section.APPENDIX_B, cell.line(), null, "criteria stand beside neither KSB nor descriptor");
            return;
        }
        String text = left.flat();
        Matcher ksb = KSB_ROW.matcher(text);
        Matcher brackets = LAST_BRACKETS.matcher(text);
        rows.add(new PrintedRow(
                left.line(),
                unit,
                ksb.matches() ? ksb.group(1) : null,
                brackets.matches() ? Codes.ksbsIn(brackets.group(1)) : List.of(),
                text,
                criteria));
        left = null;
    }

    /** A left cell without its right one; those before the first part are the table's headings. */
    private void leave() {
        if (left != null && unit != null) {
            Matcher ksb = KSB_ROW.matcher(left.flat());
            boolean known = ksb.matches();
            findings.add(Finding.error(
                            known ? FindingKind.KSB_WITHOUT_CRITERION : FindingKind.DESCRIPTOR_WITHOUT_CRITERION,
                            Section.APPENDIX_B)
                    .at(left.line(), known ? ksb.group(1) : unit)
                    .says("the row has no criteria"));
        }
    }

    private static List<String> criteria(Cell cell) {
        List<String> criteria = new ArrayList<>();
        for (Line line : cell.said()) {
            Matcher criterion = Codes.criterion(line);
            if (!criterion.matches() || !criterion.group(2).isBlank()) {
                return List.of();
            }
            criteria.add("AC" + criterion.group(1));
        }
        return criteria;
    }
}
