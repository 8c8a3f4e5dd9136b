package org.assessmentcentre.kit.text;

import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Rules for text that stands on one line. */
public final class OneLine {

    /** The same rule as a pattern, for bean validation: no control, line-breaking or invisible character. */
    public static final String PATTERN = "[^\\p{Cc}\\p{Cf}\\u2028\\u2029\\u115F\\u1160\\u3164\\uFFA0]*";

    public static final String MESSAGE = "must have no control or invisible characters";

    /** The rule for a name, blank ones aside: somebody can read it. */
    public static final String NAME = " *|(?=[^\\p{L}\\p{N}]*[\\p{L}\\p{N}])" + PATTERN;

    public static final String NAME_MESSAGE = "must have a letter or digit, and no control or invisible characters";

    private OneLine() {}

    /** Notes what is wrong with a text that must be there. */
    public static void required(Violations found, @Nullable String text, String field, int longest) {
        if (text == null || text.isBlank()) {
            found.require(false, field, "must not be blank");
        } else {
            check(found, text, field, longest);
        }
    }

    /** Notes what is wrong with a text that may be absent, but not blank. */
    public static void optional(Violations found, @Nullable String text, String field, int longest) {
        if (text != null) {
            required(found, text, field, longest);
        }
    }

    /** Notes what is wrong with a name that must be there: it has something to read. */
    public static void name(Violations found, @Nullable String text, String field, int longest) {
        required(found, text, field, longest);
        if (text != null && !text.isBlank()) {
            found.require(
                    text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) && !isHidden(c)),
                    field,
                    "must have a letter or digit");
        }
    }

    private static void check(Violations found, String text, String field, int longest) {
        found.require(text.length() <= longest, field, "must have at most " + longest + " characters");
        found.require(isClean(text), field, MESSAGE);
        found.require(text.equals(text.strip()), field, "must not begin or end with a space");
    }

    /** Whether it has no control, line-breaking or invisible character. */
    public static boolean isClean(String text) {
        return text.codePoints().noneMatch(c -> breaks(c) || isHidden(c));
    }

    /** Two texts that look the same could differ by these; Unicode counts the Hangul fillers as letters. */
    private static boolean isHidden(int c) {
        return Character.getType(c) == Character.FORMAT || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    /** Whether a character ends a line, controls a device or turns the direction of the text around it. */
    public static boolean breaks(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
