package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.handbook.Line;

/**
 * A line of running text without the marks of emphasis, headings, links and footnotes that some copies have.
 *
 * @param bullet whether it begins an item of a list
 */
record TextLine(int number, boolean bullet, String text) {

    private static final Pattern BULLET = Pattern.compile("^[-–•·●▪*]\\s+");
    private static final Pattern MARKS = Pattern.compile(
            "^#+\\s*|<sup>[^<]{0,5}</sup>|</?[a-z]{1,5}>|\\*\\*|(?<![\\w*])\\*(?=\\S)|(?<=\\S)\\*(?![\\w*])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{0,300})]\\([^()\\s]{0,500}\\)");
    /** A star of a footnote, kept from being emphasis; other signs keep what they say. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:\\*|$|(?=\\p{Punct}))");

    private static final Pattern RULE = Pattern.compile("^(-{3,}|\\d{1,3})$");

    /** The lines that hold text. */
    static List<TextLine> of(List<Line> lines) {
        List<TextLine> all = new ArrayList<>();
        for (Line line : lines) {
            String text = line.text();
            boolean bullet = BULLET.matcher(text).find();
            if (!line.damaged() && !RULE.matcher(text).matches()) {
                text = LINK.matcher(BULLET.matcher(text).replaceFirst("")).replaceAll("$1");
                text = MARKS.matcher(ESCAPED.matcher(text).replaceAll("")).replaceAll("");
                text = Prose.mended(text.strip());
                if (!text.isEmpty()) {
                    all.add(new TextLine(line.number(), bullet, text));
                }
            }
        }
        return all;
    }

    boolean is(String words) {
        return bare(text).equals(words);
    }

    boolean begins(String words) {
        return bare(text).startsWith(words);
    }

    /** Words in small letters with a space between them, and nothing else. */
    static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
