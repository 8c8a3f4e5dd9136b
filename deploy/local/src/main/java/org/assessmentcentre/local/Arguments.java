package org.assessmentcentre.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line of {@code ./run} says.
 *
 * @param reset begin with empty data
 * @param exit end after the journey
 * @param journey play the journey once everything is up
 * @param handbook the text that the journey imports
 */
record Arguments(Ports ports, boolean reset, boolean exit, boolean journey, Optional<Path> handbook) {

    /**
     * @throws IllegalArgumentException with a sentence for the person who typed it
     */
    static Arguments parse(List<String> words) {
        int offset = 0;
        boolean reset = false;
        boolean exit = false;
        boolean journey = true;
        Optional<Path> handbook = Optional.empty();
        var moved = new EnumMap<Port, Integer>(Port.class);
        var rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "--reset" -> reset = true;
                case "--exit" -> exit = true;
                case "--no-journey" -> journey = false;
                case "--handbook" -> handbook = Optional.of(file(word, rest));
                case "--port-offset" -> offset = number(word, rest);
                default -> {
                    Port port = Port.ofFlag(word)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "unknown argument " + word + "; ./run --help lists them"));
                    moved.put(port, number(word, rest));
                }
            }
        }
        if (handbook.isPresent() && !journey) {
            throw new IllegalArgumentException("--handbook is imported by the journey; leave out --no-journey");
        }
        Ports ports = Ports.withOffset(offset);
        for (var move : moved.entrySet()) {
            ports = ports.with(move.getKey(), move.getValue());
        }
        return new Arguments(ports, reset, exit, journey, handbook);
    }

    private static Path file(String flag, Iterator<String> rest) {
        String text = rest.hasNext() ? rest.next() : "";
        if (text.isEmpty() || !Files.isReadable(Path.of(text))) {
            throw new IllegalArgumentException(flag + " wants a readable file, not '" + text + "'");
        }
        return Path.of(text);
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
