package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.handbook.Line;

/** What the lines of the NHS framework's pages are: prose, bullets, the labels of stages, and what stands around them. */
final class NhsLines {

    private static final Pattern STAGE = Pattern.compile("Stage ([1-4])( & [1-4])?");
    private static final Set<String> AROUND = Set.of(
            "own practice/",
            "immediate team",
            "whole service/",
            "across teams",
            "across services/",
            "wider organisation",
            "whole organisation/",
            "healthcare system",
            "contextual indicators");
    private static final double SHORT = 0.6;

    private NhsLines() {}

    /** A run of the page: prose or a bullet, with the stage whose label stood last before it; 0 before any. */
    record Run(Prose prose, boolean bullet, int stage, boolean amongIndicators) {

        Run saying(Prose words) {
            return new Run(words, bullet, stage, amongIndicators);
        }

        String stood() {
            return stage == 0 ? "stood before any stage" : "stood under stage " + stage;
        }
    }

    /** The runs of a page in their order. */
    static List<Run> runs(List<Line> page) {
        Reading reading = new Reading();
        page.forEach(reading::line);
        reading.close();
        return reading.runs;
    }

    /** Whether a line goes on with a sentence that a page's end or a blank line broke. */
    static boolean goesOn(String before, Line line) {
        return !before.isEmpty()
                && ".!?:;".indexOf(before.charAt(before.length() - 1)) < 0
                && !line.text().isEmpty()
                && Character.isLowerCase(line.text().charAt(0));
    }

    private static final class Reading {

        private final List<Run> runs = new ArrayList<>();
        private final List<String> open = new ArrayList<>();
        private int first;
        private int stage;
        private boolean bullet;
        private boolean broken;

        private void line(Line line) {
            Optional<Integer> label = stage(line);
            boolean begins = isBullet(line);
            if (label.isPresent() || begins || isAround(line)) {
                close();
            }
            if (label.isPresent()) {
                stage = label.get();
            } else if (line.blank() || isFurniture(line)) {
                broken = true;
            } else if (!isAround(line)) {
                if (broken && !open.isEmpty() && !goesOn(open.getLast(), line)) {
                    close();
                }
                if (open.isEmpty()) {
                    first = line.number();
                    bullet = begins;
                }
                open.add(begins ? line.text().substring(1).strip() : line.text());
                broken = false;
            }
        }

        private void close() {
            if (!open.isEmpty()) {
                runs.add(new Run(Prose.of(first, open), bullet, stage, stage > 0));
                open.clear();
            }
        }
    }

    static Optional<Integer> stage(Line line) {
        Matcher label = STAGE.matcher(line.text());
        return label.matches() ? Optional.of(Integer.valueOf(label.group(1))) : Optional.empty();
    }

    /** Blank lines are lost between some paragraphs; such a one ends in a short line with a full stop. */
    static List<Line> parted(List<Line> page) {
        List<Line> parted = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Line line = page.get(i);
            parted.add(line);
            if (line.text().endsWith(".")
                    && i > 0
                    && i + 1 < page.size()
                    && page.get(i + 1).text().length() * SHORT > line.text().length()) {
                parted.add(new Line(line.number(), false, false, ""));
            }
        }
        return parted;
    }

    static boolean isBullet(Line line) {
        return line.text().startsWith("•") || line.text().startsWith("·");
    }

    /** What runs at the edges of the pages. */
    static boolean isFurniture(Line line) {
        return line.text().equalsIgnoreCase("leadership framework")
                || line.text().matches("\\d{1,2}");
    }

    private static boolean isAround(Line line) {
        String text = line.text().toLowerCase(Locale.ROOT);
        return AROUND.contains(text) || text.startsWith("examples in practice");
    }
}
