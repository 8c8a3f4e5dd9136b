package org.assessmentcentre.catalogue.handbook;

import java.util.regex.Pattern;

/**
 * A line of the text without bookmarks and outer white space.
 *
 * @param number counted from 1
 * @param cell whether it begins a cell of a table: the text has a tab before each
 * @param damaged whether it has characters that no text has, or was cut at the longest length
 */
public record Line(int number, boolean cell, boolean damaged, String text) {

    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^]]{0,200}]");
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char NO_BREAK_SPACE = '\u00A0';

    static Line of(int number, String raw, boolean cut) {
        String text = raw.indexOf('[') < 0 ? raw : BOOKMARK.matcher(raw).replaceAll("");
        text = text.replace(NO_BREAK_SPACE, ' ').replace(BYTE_ORDER_MARK, ' ');
        return new Line(number, text.startsWith("\t"), cut || text.chars().anyMatch(Line::noText), text.strip());
    }

    public boolean blank() {
        return text.isEmpty();
    }

    private static boolean noText(int character) {
        return character == REPLACEMENT || (Character.isISOControl(character) && !Character.isWhitespace(character));
    }
}
