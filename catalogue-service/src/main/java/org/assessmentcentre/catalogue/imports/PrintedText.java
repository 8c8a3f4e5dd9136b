package org.assessmentcentre.catalogue.imports;

import java.util.Locale;

/** What two texts must share to say the same: words and figures, not their spacing or kind of apostrophe. */
final class PrintedText {

    private PrintedText() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Whether the text begins with these words, whatever their case. */
    static boolean beginsWith(String text, String words) {
        String start = plain(words).toLowerCase(Locale.ROOT);
        String all = plain(text).toLowerCase(Locale.ROOT);
        return all.startsWith(start)
                && (all.length() == start.length() || !Character.isLetter(all.charAt(start.length())));
    }

    private static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
