package org.assessmentcentre.portfolio.text;

import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.text.OneLine;
import org.jspecify.annotations.Nullable;

/** Rules for text of several lines. */
public final class Prose {

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
        found.require(WordCount.of(text) > 0, field, "must have a word");
    }

    /** How many words a reader would count. */
    public static int words(String text) {
        return WordCount.of(text);
    }
}
