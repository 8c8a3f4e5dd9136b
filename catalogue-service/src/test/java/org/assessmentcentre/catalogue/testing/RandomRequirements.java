package org.assessmentcentre.catalogue.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** What a criterion could require: one to three demands of every kind that there is, each in several wordings. */
final class RandomRequirements {

    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six");
    private static final List<String> LEAST = List.of("at least %s %s", "a minimum of %s %s", "%s or more %s");
    private static final List<String> EXACT = List.of("exactly %s %s", "%s %s");
    private static final List<String> TAILS = List.of("", " when at work", " from the past year", ", with reasons");

    private final Random random;
    private final IntFunction<String> words;
    private final ArrayNode requirements;
    private final String criterion;

    RandomRequirements(Random random, IntFunction<String> words, ArrayNode requirements, String criterion) {
        this.random = random;
        this.words = words;
        this.requirements = requirements;
        this.criterion = criterion;
    }

    /**
     * Adds them.
     *
     * @param earlier criteria of the same unit, to which one may refer
     */
    void add(List<String> earlier) {
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            switch (random.nextInt(earlier.isEmpty() ? 7 : 8)) {
                case 0 -> counted("AT_LEAST", LEAST);
                case 1 -> counted("EXACTLY", EXACT);
                case 2 -> twoCounts();
                case 3 -> list();
                case 4 -> both();
                case 5 -> alternatives();
                case 6 -> requirement("DEMONSTRATE", "Shows the " + words.apply(4) + ".");
                default -> reference(earlier.get(random.nextInt(earlier.size())));
            }
        }
    }

    private void counted(String kind, List<String> wordings) {
        int count = 2 + random.nextInt(NUMBERS.size());
        String of = words.apply(1 + random.nextInt(3)) + (random.nextInt(4) == 0 ? " and/or " + words.apply(1) : "");
        requirement(kind, "Names " + any(wordings).formatted(number(count), of) + any(TAILS) + ".")
                .put("count", count)
                .put("of", of);
    }

    /** One sentence that makes two demands. */
    private void twoCounts() {
        int first = 2 + random.nextInt(NUMBERS.size());
        int second = 2 + random.nextInt(NUMBERS.size());
        String ofFirst = words.apply(2);
        String ofSecond = words.apply(1);
        String statement =
                "Names at least %s %s and %s %s.".formatted(number(first), ofFirst, number(second), ofSecond);
        requirement("AT_LEAST", statement).put("count", first).put("of", ofFirst);
        requirement("AT_LEAST", statement).put("count", second).put("of", ofSecond);
    }

    private void list() {
        ArrayNode items =
                requirement("ALL_OF", "Covers the " + words.apply(2) + " with:").putArray("items");
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            items.add("Item " + words.apply(2));
        }
    }

    private void both() {
        String first = words.apply(2);
        String second = words.apply(2);
        requirement("ALL_OF", "Covers both " + first + " and " + second + ".")
                .putArray("items")
                .add(first)
                .add(second);
    }

    private void alternatives() {
        String first = words.apply(1);
        String second = words.apply(1);
        String statement = random.nextBoolean()
                ? "Shows it either as " + first + " or " + second + "."
                : "Shows the use of " + first + " and/or " + second + ".";
        ArrayNode alternatives = requirement("ANY_OF", statement).putArray("alternatives");
        for (String alternative : List.of(first, second)) {
            alternatives.addObject().put("kind", "DEMONSTRATE").put("statement", alternative);
        }
    }

    private void reference(String earlier) {
        String number = earlier.substring(earlier.lastIndexOf("AC"));
        requirement("REFERENCE", "Goes on with the " + words.apply(2) + " of " + number + ".")
                .put("criterion", earlier);
    }

    private ObjectNode requirement(String kind, String statement) {
        return requirements
                .addObject()
                .put("ref", criterion + "-R" + requirements.size())
                .put("kind", kind)
                .put("statement", statement);
    }

    private String number(int count) {
        return random.nextBoolean() ? Integer.toString(count) : NUMBERS.get(count - 2);
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
