package org.assessmentcentre.catalogue.handbook.rules;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Words that a reader takes for one another though they don't look alike: who treats the second treats the first. */
final class Senses {

    private static final Map<String, Set<String>> TOLD_BY = Map.ofEntries(
            Map.entry("governance", Set.of("board", "compliance")),
            Map.entry("partnership", Set.of("collaborative", "collaboration")),
            Map.entry("data", Set.of("information")),
            Map.entry("scanning", Set.of("market", "competitor", "trend", "driver")),
            Map.entry("emotional", Set.of("empathy", "empathise")),
            Map.entry("change", Set.of("improvement", "transformation")),
            Map.entry("developing", Set.of("talent", "learning", "coaching")),
            Map.entry("teams", Set.of("workforce", "group")),
            Map.entry("talent", Set.of("workforce")),
            Map.entry("operational", Set.of("performance")),
            Map.entry("research", Set.of("analysis")));

    private Senses() {}

    /** Whether a text has the word, or one that tells of the same. */
    static boolean treats(Stems text, String word) {
        return Stream.concat(
                        Stream.of(word),
                        TOLD_BY.entrySet().stream()
                                .filter(sense -> Stems.related(sense.getKey(), word))
                                .flatMap(sense -> sense.getValue().stream()))
                .anyMatch(text::has);
    }
}
