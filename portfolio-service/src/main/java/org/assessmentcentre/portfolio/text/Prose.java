package org.assessmentcentre.portfolio.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.text.OneLine;
import org.jspecify.annotations.Nullable;

/** Rules for text of several lines. */
public final class Prose {

    private static final String WITHOUT_SPACES = "\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}";

    /** Unicode counts these as letters or marks, and nobody sees them. */
    private static final String HIDDEN = "\\u034F\\u115F\\u1160\\u3164\\uFFA0\\uFE00-\\uFE0F";

    private static final Pattern RUN =
            Pattern.compile("[" + WITHOUT_SPACES + "]|[\\p{L}\\p{M}\\p{N}&&[^" + WITHOUT_SPACES + HIDDEN + "]]++");

    /** Apostrophes, hyphens, and what joins letters unseen. */
    private static final String JOINTS = "'\u2019-\u2010\u2011\u00AD\u200C\u200D";

    private static final int MOST_JOINTS = 3;

    private Prose() {}

    /** Notes what is wrong with a text that must be there. */
    public static void required(Violations found, @Nullable String text, String field, int longest) {
        if (text == null || text.isBlank()) {
            found.require(false, field, "must not be blank");
            return;
        }
        found.require(text.length() <= longest, field, "must have at most " + longest + " characters");
        found.require(
                text.codePoints().noneMatch(c -> OneLine.breaks(c) && c != '\n' && c != '\r' && c != '\t'),
                field,
                "must have no control characters but line ends and tabs");
    }

    /**
     * How many words a reader would count, whatever stands between them. Letters and digits are one word with up to
     * three hyphens or apostrophes; a longer chain is a text without spaces, and each of its parts counts. A number
     * keeps its dots and commas, an abbreviation of single letters its dots. Where no spaces are written, each character
     * counts.
     */
    public static int words(String text) {
        int words = 0;
        int joints = 0;
        String before = "";
        int end = -2;
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            char between = run.start() == end + 1 ? text.charAt(end) : ' ';
            if (JOINTS.indexOf(between) >= 0) {
                joints++;
                words += joints <= MOST_JOINTS ? 0 : joints == MOST_JOINTS + 1 ? joints : 1;
            } else if (!belongsTogether(before, between, run.group())) {
                joints = 0;
                words++;
            }
            before = run.group();
            end = run.end();
        }
        return words;
    }

    private static boolean belongsTogether(String before, char between, String after) {
        boolean number = ".,:".indexOf(between) >= 0
                && Character.isDigit(before.charAt(before.length() - 1))
                && Character.isDigit(after.charAt(0));
        return number || (between == '.' && before.length() == 1 && after.length() == 1);
    }
}
