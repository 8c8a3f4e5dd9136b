package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts lines into the blocks that their headings begin. A heading never stands in a table's cell. */
final class Blocks {

    private Blocks() {}

    /** The blocks that begin with a line of that kind; what is before the first belongs to none. */
    static List<List<Line>> split(List<Line> lines, Pattern first) {
        List<List<Line>> blocks = new ArrayList<>();
        for (Line line : lines) {
            if (begins(first, line)) {
                blocks.add(new ArrayList<>());
            }
            if (!blocks.isEmpty()) {
                blocks.getLast().add(line);
            }
        }
        return blocks;
    }

    /** The lines before the first of that kind. */
    static List<Line> upTo(Pattern end, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (begins(end, lines.get(i))) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    /** The lines after the first of that kind; none without it. */
    static List<Line> after(Pattern heading, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (begins(heading, lines.get(i))) {
                return lines.subList(i + 1, lines.size());
            }
        }
        return List.of();
    }

    /** The lines below each of these headings, by the heading in lower case. */
    static Map<String, List<Line>> headed(List<Line> lines, Set<String> headings) {
        Map<String, List<Line>> parts = new HashMap<>();
        List<Line> current = new ArrayList<>();
        for (Line line : lines) {
            String text = line.text().toLowerCase(Locale.ROOT);
            if (!line.cell() && headings.contains(text)) {
                current = new ArrayList<>();
                parts.putIfAbsent(text, current);
            } else {
                current.add(line);
            }
        }
        return parts;
    }

    /** The paragraphs and list items outside of tables, each a text of its own. */
    static List<String> texts(List<Line> lines) {
        return lines.stream()
                .takeWhile(line -> !line.cell())
                .filter(line -> !line.blank())
                .map(Line::text)
                .toList();
    }

    /** The lines that follow one that ends with a colon, up to a blank one. */
    static List<String> listed(List<Line> lines) {
        List<String> items = new ArrayList<>();
        boolean listing = false;
        for (Line line : lines) {
            if (line.cell()) {
                break;
            }
            if (line.text().endsWith(":")) {
                listing = true;
            } else if (line.blank()) {
                listing = false;
            } else if (listing) {
                items.add(line.text());
            }
        }
        return items;
    }

    static boolean begins(Pattern kind, Line line) {
        return !line.cell() && kind.matcher(line.text()).matches();
    }
}
