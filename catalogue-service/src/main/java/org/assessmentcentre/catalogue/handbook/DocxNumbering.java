package org.assessmentcentre.catalogue.handbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a word processor counts by itself, as far as a handbook is told by them: those of its highest headings,
 * and any that come with words, such as {@code Appendix A} or {@code AC1.2}.
 */
final class DocxNumbering {

    private static final int MOST_LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%[1-9]");

    private final Map<String, Level[]> formats = new HashMap<>();
    private final Map<String, String> formatOf = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    private DocxNumbering() {}

    /** How a level of a list counts. */
    private record Level(String text, String format, int start) {}

    /** A paragraph's style, as far as it counts. */
    private record Style(
            String name,
            @Nullable String list,
            int level,
            @Nullable String basedOn) {}

    /**
     * What stands before a paragraph.
     *
     * @param named whether it has words
     * @param heading whether the paragraph is a heading of the highest level
     */
    record Label(String text, boolean named, boolean heading) {}

    static DocxNumbering of(DocxParts parts) throws IOException {
        DocxNumbering numbering = new DocxNumbering();
        try {
            numbering.lists(parts.part("word/numbering.xml"));
            numbering.styles(parts.part("word/styles.xml"));
        } catch (XMLStreamException e) {
            throw DocxParts.unreadable(e);
        }
        return numbering;
    }

    /** Counts a paragraph; null when it has no number that matters. */
    @Nullable
    Label next(@Nullable String styleId, @Nullable String ownList, int ownLevel) {
        Style style = styles.get(styleId == null ? "" : styleId);
        Style counted = ownList == null ? counting(style) : null;
        String list = counted == null ? ownList : counted.list;
        int at = counted == null ? ownLevel : counted.level;
        Level[] levels = formats.get(formatOf.getOrDefault(list == null ? "" : list, ""));
        if (levels == null || at < 0 || at >= MOST_LEVELS || levels[at] == null) {
            return null;
        }
        int[] count = counts.computeIfAbsent(formatOf.get(list), none -> new int[MOST_LEVELS]);
        count[at]++;
        for (int under = at + 1; under < MOST_LEVELS; under++) {
            count[under] = 0;
        }
        boolean named = PLACE.matcher(levels[at].text).replaceAll("").chars().anyMatch(Character::isLetter);
        boolean heading = at == 0 && isHeading(styleId);
        boolean counts = !levels[at].format.equals("bullet")
                && PLACE.matcher(levels[at].text).find();
        return counts && (named || heading) ? new Label(text(levels, at, count), named, heading) : null;
    }

    boolean isHeading(@Nullable String styleId) {
        Style style = styles.get(styleId == null ? "" : styleId);
        return style != null && style.name.startsWith("heading");
    }

    private @Nullable Style counting(@Nullable Style style) {
        Style counted = style;
        for (int i = 0; i < MOST_LEVELS && counted != null && counted.list == null; i++) {
            counted = styles.get(counted.basedOn == null ? "" : counted.basedOn);
        }
        return counted == null || counted.list == null ? null : counted;
    }

    private static String text(Level[] levels, int at, int[] count) {
        String text = levels[at].text;
        for (int i = 0; i <= at; i++) {
            if (levels[i] != null) {
                int number = Math.max(count[i], 1) - 1 + levels[i].start;
                text = text.replace("%" + (i + 1), figure(number, levels[i].format));
            }
        }
        return text.strip().replaceFirst("[.:)]$", "");
    }

    private static String figure(int number, String format) {
        return switch (format) {
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            default -> Integer.toString(number);
        };
    }

    private void lists(@Nullable XMLStreamReader xml) throws XMLStreamException {
        String format = "";
        String list = "";
        int at = 0;
        while (xml != null && xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    format = value(xml, "abstractNumId");
                    formats.put(format, new Level[MOST_LEVELS]);
                }
                case "lvl" -> {
                    at = number(value(xml, "ilvl"), 0);
                    level(format, at, new Level("", "decimal", 1));
                }
                case "start" -> change(format, at, value(xml, "val"), "start");
                case "numFmt" -> change(format, at, value(xml, "val"), "numFmt");
                case "lvlText" -> change(format, at, value(xml, "val"), "lvlText");
                case "num" -> {
                    list = value(xml, "numId");
                    format = "";
                }
                case "abstractNumId" -> formatOf.put(list, value(xml, "val"));
                default -> {}
            }
        }
    }

    private void change(String format, int at, String value, String what) {
        Level[] levels = formats.get(format);
        if (levels != null && at >= 0 && at < MOST_LEVELS && levels[at] != null) {
            Level old = levels[at];
            level(
                    format,
                    at,
                    switch (what) {
                        case "start" -> new Level(old.text, old.format, number(value, 1));
                        case "numFmt" -> new Level(old.text, value, old.start);
                        default -> new Level(value, old.format, old.start);
                    });
        }
    }

    private void level(String format, int at, Level level) {
        Level[] levels = formats.get(format);
        if (levels != null && at >= 0 && at < MOST_LEVELS) {
            levels[at] = level;
        }
    }

    private void styles(@Nullable XMLStreamReader xml) throws XMLStreamException {
        String id = "";
        while (xml != null && xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            Style old = styles.getOrDefault(id, new Style("", null, 0, null));
            switch (xml.getLocalName()) {
                case "style" -> {
                    id = value(xml, "styleId");
                    styles.put(id, new Style("", null, 0, null));
                }
                case "name" ->
                    styles.put(
                            id,
                            new Style(value(xml, "val").toLowerCase(Locale.ROOT), old.list, old.level, old.basedOn));
                case "basedOn" -> styles.put(id, new Style(old.name, old.list, old.level, value(xml, "val")));
                case "numId" -> styles.put(id, new Style(old.name, value(xml, "val"), old.level, old.basedOn));
                case "ilvl" -> styles.put(id, new Style(old.name, old.list, number(value(xml, "val"), 0), old.basedOn));
                default -> {}
            }
        }
    }

    /** A small whole number; the other one where it is none. */
    static int number(@Nullable String text, int other) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : other;
    }

    private static String value(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
