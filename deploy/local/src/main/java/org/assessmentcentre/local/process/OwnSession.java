package org.assessmentcentre.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps a terminal's Ctrl-C from reaching the parts directly: they would all stop at once, and a connector would lose
 * its broker while it still writes down its position. The launcher stops them in order instead.
 */
final class OwnSession {
    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));
    private static final Optional<Path> SETSID = find("setsid");

    private OwnSession() {}

    /** The same command, in a session of its own where the system has {@code setsid}; the process id stays the same. */
    static List<String> wrap(List<String> command) {
        return SETSID.map(setsid -> {
                    var wrapped = new ArrayList<String>();
                    wrapped.add(setsid.toString());
                    wrapped.addAll(command);
                    return List.copyOf(wrapped);
                })
                .orElse(command);
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", ""))
                .flatMap(SEPARATOR::splitAsStream)
                .filter(directory -> !directory.isBlank())
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
