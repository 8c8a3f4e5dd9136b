package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is printed in one place beside what is printed in another: the likest first, each with one at most. */
final class Pairs {

    /** So many of their words two texts have in common at least that say nearly the same. */
    static final double ALIKE = 0.6;

    private record Pair(int here, int there, double likeness) {}

    private Pairs() {}

    /** The index there by the index here, for all that have a counterpart. */
    static Map<Integer, Integer> of(List<Prose> here, List<Prose> there) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            for (int k = 0; k < there.size(); k++) {
                double likeness =
                        nearlyAsLong(here.get(i), there.get(k)) ? here.get(i).likeness(there.get(k)) : 0;
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(i, k, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Map<Integer, Integer> paired = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!paired.containsKey(pair.here()) && taken.add(pair.there())) {
                paired.put(pair.here(), pair.there());
            }
        }
        return paired;
    }

    /** Spares the counting of words: of two that have so many in common neither is thrice as long. */
    private static boolean nearlyAsLong(Prose one, Prose other) {
        int first = one.text().length();
        int second = other.text().length();
        return 3 * Math.min(first, second) >= Math.max(first, second);
    }
}
