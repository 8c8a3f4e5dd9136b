package org.assessmentcentre.catalogue.handbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Command verbs of the family, with how much each demands: 1 to state, 2 to describe and explain, 3 to analyse and apply,
 * 4 to judge. The demand is our reading of how such verbs are used; the awarding body defines them elsewhere.
 */
public final class CommandVerbs {

    private static final Map<String, Integer> DEMAND = Map.ofEntries(
            Map.entry("identify", 1),
            Map.entry("list", 1),
            Map.entry("outline", 1),
            Map.entry("state", 1),
            Map.entry("define", 1),
            Map.entry("describe", 2),
            Map.entry("summarise", 2),
            Map.entry("explain", 2),
            Map.entry("discuss", 2),
            Map.entry("articulate", 2),
            Map.entry("interpret", 3),
            Map.entry("apply", 3),
            Map.entry("use", 3),
            Map.entry("plan", 3),
            Map.entry("set", 3),
            Map.entry("deliver", 3),
            Map.entry("present", 3),
            Map.entry("demonstrate", 3),
            Map.entry("determine", 3),
            Map.entry("develop", 3),
            Map.entry("compare", 3),
            Map.entry("examine", 3),
            Map.entry("analyse", 3),
            Map.entry("review", 3),
            Map.entry("assess", 4),
            Map.entry("optimise", 4),
            Map.entry("evaluate", 4),
            Map.entry("critique", 4),
            Map.entry("justify", 4),
            Map.entry("recommend", 4),
            Map.entry("synthesise", 4),
            Map.entry("critically analyse", 4),
            Map.entry("critically review", 4),
            Map.entry("critically evaluate", 4));

    private CommandVerbs() {}

    /** The verb that a statement begins with. */
    public static String of(String statement) {
        List<String> words =
                Arrays.asList(statement.replaceAll("[^\\p{L} -]", " ").strip().split("\\s+"));
        if (words.size() > 1 && words.getFirst().equalsIgnoreCase("critically")) {
            return words.get(0) + " " + words.get(1);
        }
        if (words.size() > 2 && words.get(1).equals("and") && known(words.get(2))) {
            return words.get(0) + " and " + words.get(2);
        }
        return words.getFirst();
    }

    /** From 1 to 4; empty for a verb that is not known. A pair demands what the stronger one does. */
    public static Optional<Integer> demand(String verb) {
        return Arrays.stream(verb.toLowerCase(Locale.ROOT).split(" and "))
                .map(DEMAND::get)
                .filter(demand -> demand != null)
                .max(Integer::compare);
    }

    public static boolean known(String word) {
        return DEMAND.containsKey(word.toLowerCase(Locale.ROOT));
    }
}
