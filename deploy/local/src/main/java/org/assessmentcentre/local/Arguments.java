package org.assessmentcentre.local;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line of {@code ./run} says.
 *
 * @param reset begin with empty data
 * @param exit end after the journey
 * @param journey play the journey once everything is up
 */
record Arguments(Ports ports, boolean reset, boolean exit, boolean journey) {

    /**
     * @throws IllegalArgumentException with a sentence for the person who typed it
     */
    static Arguments parse(List<String> words) {
        int offset = 0;
        boolean reset = false;
        boolean exit = false;
        boolean journey = true;
        var moved = new EnumMap<Port, Integer>(Port.class);
        var rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "--reset" -> reset = true;
                case "--exit" -> exit = true;
                case "--no-journey" -> journey = false;
                case "--port-offset" -> offset = number(word, rest);
                default -> {
                    Port port = Port.ofFlag(word)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "unknown argument " + word + "; ./run --help lists them"));
                    moved.put(port, number(word, rest));
                }
            }
        }
        Ports ports = Ports.withOffset(offset);
        for (var move : moved.entrySet()) {
            ports = ports.with(move.getKey(), move.getValue());
        }
        return new Arguments(ports, reset, exit, journey);
    }

    private static int number(String flag, Iterator<String> rest) {
        String text = rest.hasNext() ? rest.next() : "";
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(flag + " wants a number, not '" + text + "'", e);
        }
    }
}
