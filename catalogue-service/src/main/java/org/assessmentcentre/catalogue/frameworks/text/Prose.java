package org.assessmentcentre.catalogue.frameworks.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A run of text that belongs together.
 *
 * @param line the first one's number
 */
public record Prose(int line, String text) {

    /** A hyphen of a word that a line's end broke; one that waits for the word behind "and" keeps its space. */
    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})-\\s+(?=\\p{Ll})(?!(?:and|or|to)\\b)");

    /** Lines joined by spaces. */
    public static Prose of(int line, List<String> lines) {
        return new Prose(
                line, mended(String.join(" ", lines).replaceAll("\\s+", " ").strip()));
    }

    /** Words that the end of a line broke are whole again. */
    static String mended(String text) {
        return BROKEN.matcher(text).replaceAll("-");
    }

    /** Whether letters and figures are the same; breaks within words, marks and capitals don't count. */
    public boolean saysTheSameAs(Prose other) {
        return bare(text).equals(bare(other.text));
    }

    /** What is left behind words that this begins with; empty when it doesn't, or ends with them. */
    Optional<List<Prose>> parted(Prose beginning) {
        String begins = bare(beginning.text);
        if (begins.isEmpty()
                || bare(text).length() <= begins.length()
                || !bare(text).startsWith(begins)) {
            return Optional.empty();
        }
        int end = 0;
        for (int letters = 0; letters < begins.length(); end++) {
            letters += Character.isLetterOrDigit(text.charAt(end)) ? 1 : 0;
        }
        int rest = text.indexOf(' ', end);
        return rest < 0
                ? Optional.empty()
                : Optional.of(List.of(
                        new Prose(line, text.substring(0, rest)),
                        new Prose(line, text.substring(rest).strip())));
    }

    /** From 0, no word in common, to 1, the same words. */
    public double likeness(Prose other) {
        String[] mine = words();
        String[] theirs = other.words();
        Map<String, Integer> counts = new HashMap<>();
        for (String word : mine) {
            counts.merge(word, 1, Integer::sum);
        }
        int common = 0;
        for (String word : theirs) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (mine.length + theirs.length);
    }

    private String[] words() {
        return text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1);
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
    }
}
