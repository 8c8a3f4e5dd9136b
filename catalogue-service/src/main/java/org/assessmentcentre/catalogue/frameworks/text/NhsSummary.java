package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.handbook.Line;
import org.jspecify.annotations.Nullable;

/**
 * The summary table of a domain, printed column by column: the runs of a column stand before its head, or after it where
 * nothing else is left, and those of the first column among the names of the elements.
 */
final class NhsSummary {

    private static final Pattern COLUMN = Pattern.compile("[1-4]");
    private static final Pattern TITLE = Pattern.compile("([1-7]\\.[1-4]) (.*)");
    private static final Pattern ASIDE = Pattern.compile(
            "(Element|ELEMENT DESCRIPTORS|\\(see also pages .*|Generic behaviours .*|refer to the full .*)");
    private static final List<String> HEADS =
            List.of("own practice/", "whole service/", "across services/", "whole organisation/");

    /** An indicator as the table has it; {@code index} counts those of its stage in the order of their print. */
    record Cell(Prose prose, int stage, int index) {}

    /** A bullet as the table has it; those of one group stand together. */
    record Bullet(Prose prose, int group, int index) {}

    private final List<Cell> cells = new ArrayList<>();
    private final List<Bullet> bullets = new ArrayList<>();
    private final Map<String, Prose> titles = new HashMap<>();
    private final List<Prose> contradictions = new ArrayList<>();
    private final List<Prose> waiting = new ArrayList<>();
    private int groups;

    private NhsSummary() {}

    static NhsSummary read(List<Line> table) {
        NhsSummary summary = new NhsSummary();
        int before = 0;
        for (List<Line> block : blocks(table)) {
            int column = column(block);
            if (column == 0 && !isAside(block.get(0)) && !NhsLines.isBullet(block.get(0))) {
                summary.waiting.add(prose(block));
                continue;
            }
            summary.flush(column > 0 ? column : Math.max(before, 1));
            before = column;
            summary.headed(block, column);
            summary.bullets(block);
            summary.title(prose(block));
        }
        summary.flush(Math.max(before, 1));
        return summary;
    }

    List<Cell> cells() {
        return cells;
    }

    List<Bullet> bullets() {
        return bullets;
    }

    /** How many cells a stage has. */
    int cellsAt(int stage) {
        return (int) cells.stream().filter(cell -> cell.stage() == stage).count();
    }

    /** How many bullets a group has. */
    int bulletsOf(int group) {
        return (int) bullets.stream().filter(bullet -> bullet.group() == group).count();
    }

    /** Heads of columns whose number is one stage's and whose name is another's. */
    List<Prose> contradictions() {
        return contradictions;
    }

    /** The title that an element has in the table, by its number. */
    Optional<Prose> title(String number) {
        return Optional.ofNullable(titles.get(number));
    }

    /** Those that waited are the stage's; what a stage has already is no second cell. */
    private void flush(int stage) {
        for (Prose prose : waiting) {
            boolean twice = cells.stream()
                    .anyMatch(cell -> cell.stage() == stage && cell.prose().saysTheSameAs(prose));
            if (!twice) {
                cells.add(new Cell(prose, stage, cellsAt(stage)));
            }
        }
        waiting.clear();
    }

    /** The stage that a block is the head of, by its number or its name; 0 of another. */
    private static int column(List<Line> block) {
        String first = block.get(0).text();
        return COLUMN.matcher(first).matches() ? Integer.parseInt(first) : named(first);
    }

    private static int named(String line) {
        for (int i = 0; i < HEADS.size(); i++) {
            if (line.toLowerCase(Locale.ROOT).startsWith(HEADS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private void headed(List<Line> block, int column) {
        int name = column == 0 || block.size() == 1 ? 0 : named(block.get(1).text());
        if (name > 0 && name != column) {
            contradictions.add(prose(block));
        }
    }

    private void title(Prose prose) {
        Matcher title = TITLE.matcher(prose.text());
        if (title.matches()) {
            titles.put(title.group(1), new Prose(prose.line(), title.group(2)));
        }
    }

    private void bullets(List<Line> block) {
        List<String> open = new ArrayList<>();
        int first = 0;
        groups++;
        for (Line line : block) {
            if (NhsLines.isBullet(line)) {
                bullet(first, open);
                first = line.number();
                open.add(line.text().substring(1).strip());
            } else if (!open.isEmpty()) {
                open.add(line.text());
            }
        }
        bullet(first, open);
    }

    private void bullet(int line, List<String> open) {
        if (!open.isEmpty()) {
            bullets.add(new Bullet(Prose.of(line, open), groups, bulletsOf(groups)));
            open.clear();
        }
    }

    /** What stands between blank lines, heads and asides; the table is printed without blank lines around some. */
    private static List<List<Line>> blocks(List<Line> table) {
        List<List<Line>> blocks = new ArrayList<>();
        @Nullable List<Line> open = null;
        for (Line line : table) {
            boolean begins = column(List.of(line)) > 0 && (open == null || column(open) == 0 || open.size() > 1);
            if (begins
                    || ASIDE.matcher(line.text()).matches()
                    || (open != null && ASIDE.matcher(open.get(0).text()).matches())) {
                open = null;
            }
            if (line.blank() || (column(List.of(line)) == 0 && NhsLines.isFurniture(line))) {
                open = null;
            } else if (open == null && goesOn(blocks, line)) {
                blocks.getLast().add(line);
            } else {
                if (open == null) {
                    open = new ArrayList<>();
                    blocks.add(open);
                }
                open.add(line);
            }
        }
        return blocks;
    }

    private static boolean goesOn(List<List<Line>> blocks, Line line) {
        return !blocks.isEmpty()
                && !isAside(blocks.getLast().get(0))
                && column(blocks.getLast()) == 0
                && NhsLines.goesOn(blocks.getLast().getLast().text(), line);
    }

    private static boolean isAside(Line line) {
        return TITLE.matcher(line.text()).matches()
                || ASIDE.matcher(line.text()).matches();
    }

    private static Prose prose(List<Line> block) {
        return Prose.of(block.get(0).number(), block.stream().map(Line::text).toList());
    }
}
