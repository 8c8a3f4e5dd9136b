package org.assessmentcentre.kit.text;

import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Rules for text that stands on one line. */
public final class OneLine {

    /** The same rule as a pattern, for bean validation: no control, line-breaking or direction-changing character. */
    public static final String PATTERN = "[^\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*";

    public static final String MESSAGE = "must have no control characters";

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

    private static void check(Violations found, String text, String field, int longest) {
        found.require(text.length() <= longest, field, "must have at most " + longest + " characters");
        found.require(isClean(text), field, MESSAGE);
        found.require(text.equals(text.strip()), field, "must not begin or end with a space");
    }

    /** Whether it has no control, line-breaking or direction-changing character. */
    public static boolean isClean(String text) {
        return text.codePoints().noneMatch(OneLine::breaks);
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
