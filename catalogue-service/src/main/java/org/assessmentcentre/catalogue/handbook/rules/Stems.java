package org.assessmentcentre.catalogue.handbook.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assessmentcentre.catalogue.handbook.WordDifference;

/** Whether words are of one family: finance and financial, analyse and analysis. Small words are left out. */
final class Stems {

    private static final int SHORT = 4;
    private static final int ENDING = 3;

    private static final Set<String> SMALL = Set.of(
            ("a an and or of the to in on at by for from with within across into upon as is are be been being that this "
                            + "these those their they them it its he she his her own self how when where which who whom whose what why "
                            + "has have had do does can could will would should must may might not no nor than then so such also both "
                            + "each either any all some more most one two three four five other others another between through "
                            + "throughout well including include included includes inc eg ie etc vs via out up down over under about if whether "
                            + "you your yourself learner learners himself herself themselves")
                    .split(" "));

    private static final Map<String, String> IRREGULAR = Map.of(
            "led", "lead",
            "built", "build",
            "driven", "drive",
            "chosen", "choose",
            "taken", "take",
            "made", "make",
            "thought", "think",
            "sought", "seek",
            "written", "write",
            "shown", "show");

    private final Set<String> words;

    private Stems(Collection<String> words) {
        this.words = new LinkedHashSet<>(words);
    }

    /** A compound is known whole and in its parts. */
    static Stems of(String text) {
        List<String> words = content(text);
        words.addAll(content(text.replace("-", "")));
        return new Stems(words);
    }

    /** The words of a text that say something, in lower case. */
    static List<String> content(String text) {
        List<String> content = new ArrayList<>();
        for (String word : WordDifference.words(text)) {
            String lower = word.toLowerCase(Locale.ROOT);
            lower = IRREGULAR.getOrDefault(lower, lower);
            if (lower.length() > 1 && !SMALL.contains(lower) && !lower.matches("[\\d.]+")) {
                content.add(lower);
            }
        }
        return content;
    }

    boolean has(String word) {
        return words.stream().anyMatch(one -> related(one, word));
    }

    /** Whether two words in lower case have so much of a beginning in common that they are of one family. */
    static boolean related(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORT) {
            return shorter == SHORT - 1
                    && (one.startsWith(other) || other.startsWith(one))
                    && Math.abs(one.length() - other.length()) <= ENDING + 1;
        }
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        int needed = shorter <= SHORT + 2 ? shorter - 2 : shorter - ENDING;
        return common >= Math.max(shorter > SHORT + 2 ? SHORT + 1 : SHORT, needed);
    }
}
