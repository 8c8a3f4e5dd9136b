package org.assessmentcentre.portfolio.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts words as a reader does, whatever stands between them. Letters and digits are a word; a contraction is one, a
 * number keeps its dots and commas, an abbreviation of single letters its dots. A compound of up to four parts is one
 * word as long as compounds are few: one in ten words, or ten; any other counts part by part. Where no spaces are
 * written, each letter counts.
 */
final class WordCount {

    private static final String WITHOUT_SPACES =
            "\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}" + "\\p{IsKhmer}\\p{IsMyanmar}";

    /** Unicode counts these as letters or marks, and nobody sees them. */
    private static final Pattern HIDDEN = Pattern.compile("[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180D\\u180F"
            + "\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]");

    /** Letters that stand for an apostrophe or a stroke, and marks that became no part of their letter. */
    private static final Pattern UNSEEN_JOINTS =
            Pattern.compile("[\\p{Lm}\\uA78B\\uA78C]|(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{N}])\\p{M}++");

    private static final char JOINT = '\u00AD';

    private static final Pattern RUN = Pattern.compile("[" + WITHOUT_SPACES + "&&\\p{L}]|[\\p{L}\\p{N}&&[^"
            + WITHOUT_SPACES + "]][\\p{L}\\p{M}\\p{N}&&[^" + WITHOUT_SPACES + "]]*+");

    private static final Pattern SPACELESS = Pattern.compile("[" + WITHOUT_SPACES + "]");

    private static final String APOSTROPHES = "'\u2019";

    /** Apostrophes, hyphens, and what joins letters unseen. */
    private static final String JOINTS = APOSTROPHES + "-\u2010\u2011\u200C\u200D" + JOINT;

    private static final Pattern SHORTENED = Pattern.compile("(?i)[sdtm]|ll|ve|re");

    private static final int MOST_PARTS = 4;
    private static final int ALWAYS_FEW = 10;
    private static final int ONE_IN = 10;

    private final List<Integer> compounds = new ArrayList<>();
    private int words;
    private int parts;
    private boolean contraction;

    private WordCount() {}

    static int of(String text) {
        return new WordCount().count(plain(text));
    }

    /** The text with every accent in its letter, and only joints that are one of ours. */
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String visible = HIDDEN.matcher(composed).replaceAll(" ");
        return UNSEEN_JOINTS.matcher(visible).replaceAll(String.valueOf(JOINT));
    }

    private int count(String text) {
        String before = "";
        int end = -2;
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            String part = run.group();
            char between = run.start() == end + 1 ? text.charAt(end) : ' ';
            if (JOINTS.indexOf(between) >= 0 && !SPACELESS.matcher(part).matches()) {
                parts++;
                contraction = APOSTROPHES.indexOf(between) >= 0
                        && parts == 2
                        && SHORTENED.matcher(part).matches();
            } else if (!belongsTogether(before, between, part)) {
                endWord();
                parts = 1;
            }
            before = part;
            end = run.end();
        }
        endWord();
        int few = Math.max(ALWAYS_FEW, (words + compounds.size()) / ONE_IN);
        for (int i = 0; i < compounds.size(); i++) {
            words += i < few ? 1 : compounds.get(i);
        }
        return words;
    }

    private void endWord() {
        if (parts > MOST_PARTS) {
            words += parts;
        } else if (parts == 1 || contraction) {
            words++;
        } else if (parts > 1) {
            compounds.add(parts);
        }
        parts = 0;
        contraction = false;
    }

    private static boolean belongsTogether(String before, char between, String after) {
        boolean number = ".,:".indexOf(between) >= 0
                && !before.isEmpty()
                && Character.isDigit(before.charAt(before.length() - 1))
                && Character.isDigit(after.charAt(0));
        return number || (between == '.' && before.length() == 1 && after.length() == 1);
    }
}
