package org.assessmentcentre.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to start one process, and how to ask it to stop.
 *
 * @param stopSignal name of the signal that means an orderly stop to this program, e.g. {@code TERM}
 */
public record ProcessSpec(
        List<String> command, Map<String, String> environment, Path workingDirectory, String stopSignal) {

    public static final String TERM = "TERM";
    /** PostgreSQL's fast shutdown; to it {@code TERM} means to wait until every client has gone. */
    public static final String INT = "INT";

    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
