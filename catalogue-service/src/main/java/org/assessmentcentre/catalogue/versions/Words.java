package org.assessmentcentre.catalogue.versions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Texts compared word by word. */
final class Words {

    private Words() {}

    /** What is the same, removed and added, in the order of the texts. */
    static List<WordRun> difference(String before, String after) {
        List<WordRun> runs = new ArrayList<>();
        for (Alignment.Step<String> step : Alignment.of(split(before), split(after))) {
            if (!runs.isEmpty() && runs.getLast().op() == step.op()) {
                runs.add(new WordRun(step.op(), runs.removeLast().text() + " " + step.item()));
            } else {
                runs.add(new WordRun(step.op(), step.item()));
            }
        }
        return runs;
    }

    /** Whether so many words are shared that one is the other reworded. */
    static boolean alike(String before, String after) {
        Set<String> shared = new HashSet<>(split(before.toLowerCase(Locale.ROOT)));
        Set<String> all = new HashSet<>(shared);
        Set<String> others = new HashSet<>(split(after.toLowerCase(Locale.ROOT)));
        all.addAll(others);
        shared.retainAll(others);
        return shared.size() * 2 >= all.size();
    }

    private static List<String> split(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
