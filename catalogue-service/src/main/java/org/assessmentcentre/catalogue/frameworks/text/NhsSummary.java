package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.Comparator;
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

    private static final double ALIKE = 0.6;
    private static final Pattern COLUMN = Pattern.compile("[1-4]");
    private static final Pattern HEAD =
            Pattern.compile("(own practice|whole service|across services|whole organisation)/.*");
    private static final Pattern TITLE = Pattern.compile("([1-7]\\.[1-4]) (.*)");
    private static final Pattern ASIDE = Pattern.compile(
            "(Element|ELEMENT DESCRIPTORS|\\(see also pages .*|Generic behaviours .*|refer to the full .*)");

    /** An indicator as the table has it. */
    record Cell(Prose prose, int stage) {}

    private final List<Cell> cells = new ArrayList<>();
    private final List<Prose> bullets = new ArrayList<>();
    private final Map<String, Prose> titles = new HashMap<>();

    private NhsSummary() {}

    static NhsSummary read(List<Line> table) {
        NhsSummary summary = new NhsSummary();
        List<Prose> waiting = new ArrayList<>();
        int before = 0;
        for (List<Line> block : blocks(table)) {
            Line first = block.get(0);
            Prose prose = prose(block);
            boolean head = COLUMN.matcher(first.text()).matches();
            boolean prosaic = !head && !first.text().startsWith("•") && !isAside(first);
            if (prosaic) {
                waiting.add(prose);
                continue;
            }
            int column = head ? Integer.parseInt(first.text()) : 0;
            if (!waiting.isEmpty()) {
                int stage = head ? column : Math.max(before, 1);
                waiting.forEach(cell -> summary.cells.add(new Cell(cell, stage)));
                waiting.clear();
            }
            before = column;
            summary.bullets(block);
            summary.title(prose);
        }
        int last = Math.max(before, 1);
        waiting.forEach(cell -> summary.cells.add(new Cell(cell, last)));
        return summary;
    }

    /** The cell that says this best; empty when none says nearly this. */
    Optional<Cell> like(Prose prose) {
        return cells.stream()
                .filter(cell -> cell.prose().likeness(prose) >= ALIKE)
                .max(Comparator.comparingDouble(cell -> cell.prose().likeness(prose)));
    }

    /** The bullet that says this best. */
    Optional<Prose> bulletLike(Prose prose) {
        return bullets.stream()
                .filter(bullet -> bullet.likeness(prose) >= ALIKE)
                .max(Comparator.comparingDouble(bullet -> bullet.likeness(prose)));
    }

    /** The title that an element has in the table, by its number. */
    Optional<Prose> title(String number) {
        return Optional.ofNullable(titles.get(number));
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
        for (Line line : block) {
            if (line.text().startsWith("•")) {
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
            bullets.add(Prose.of(line, open));
            open.clear();
        }
    }

    /** What stands between blank lines, heads and asides; the table is printed without blank lines around some. */
    private static List<List<Line>> blocks(List<Line> table) {
        List<List<Line>> blocks = new ArrayList<>();
        @Nullable List<Line> open = null;
        for (Line line : table) {
            boolean head = COLUMN.matcher(line.text()).matches();
            if (line.blank()
                    || head
                    || ASIDE.matcher(line.text()).matches()
                    || (open != null && ASIDE.matcher(open.get(0).text()).matches())) {
                open = null;
            }
            if (!line.blank()) {
                if (open == null) {
                    open = new ArrayList<>();
                    blocks.add(open);
                }
                open.add(line);
            }
        }
        return blocks;
    }

    private static boolean isAside(Line line) {
        return TITLE.matcher(line.text()).matches()
                || ASIDE.matcher(line.text()).matches()
                || HEAD.matcher(line.text().toLowerCase(Locale.ROOT)).matches();
    }

    private static Prose prose(List<Line> block) {
        return Prose.of(block.get(0).number(), block.stream().map(Line::text).toList());
    }
}
