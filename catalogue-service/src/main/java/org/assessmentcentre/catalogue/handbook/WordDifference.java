package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words that stand in one text in the place of others; one of the two may be blank. */
public record WordDifference(
        @Schema(examples = "Negotiation") String printed,
        @Schema(examples = "Negotiating") String expected) {

    /** More words than that are not compared one by one. */
    private static final int MOST = 600;

    /** Where two texts differ, word by word; case and punctuation are no difference. */
    public static List<WordDifference> between(String printed, String expected) {
        List<String> one = words(printed);
        List<String> other = words(expected);
        if (one.size() > MOST || other.size() > MOST) {
            return one.equals(other) ? List.of() : List.of(new WordDifference(printed, expected));
        }
        int[][] common = common(one, other);
        List<WordDifference> found = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && same(one.get(i), other.get(j))) {
                flush(left, right, found);
                i++;
                j++;
            } else if (j == other.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
                left.add(one.get(i++));
            } else {
                right.add(other.get(j++));
            }
        }
        flush(left, right, found);
        return found;
    }

    /** The words of a text in their order, with their case. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word :
                text.replace("’", "").replace("‘", "").replace("'", "").split("[^\\p{L}\\p{N}.%]+", -1)) {
            String bare = word.replaceAll("^\\.+|\\.+$", "");
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }

    private static void flush(List<String> left, List<String> right, List<WordDifference> found) {
        if (!left.isEmpty() || !right.isEmpty()) {
            found.add(new WordDifference(String.join(" ", left), String.join(" ", right)));
            left.clear();
            right.clear();
        }
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** Lengths of the longest common subsequences of what follows. */
    private static int[][] common(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = same(one.get(i), other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
