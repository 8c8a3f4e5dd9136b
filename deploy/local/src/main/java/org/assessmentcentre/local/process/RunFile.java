package org.assessmentcentre.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What is known about a process after its launcher is gone.
 *
 * @param pid process id; used again by the system, so never enough on its own
 * @param started start time as the system reports it
 * @param mark text that the process has on its command line: the stack's data directory
 */
public record RunFile(String component, long pid, Instant started, String mark, String stopSignal) {
    /** The system derives start times from its boot time, which moves a little when the clock is corrected. */
    private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(3);

    private static final Set<String> KEYS = Set.of("component", "pid", "started", "mark", "stopSignal");

    public void write(Path file) throws IOException {
        var properties = new Properties();
        properties.setProperty("component", component);
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("started", started.toString());
        properties.setProperty("mark", mark);
        properties.setProperty("stopSignal", stopSignal);
        Files.createDirectories(file.getParent());
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
    }

    /** Empty when the file is not one of ours, or was cut short. */
    public static Optional<RunFile> read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!properties.stringPropertyNames().containsAll(KEYS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RunFile(
                    properties.getProperty("component"),
                    Long.parseLong(properties.getProperty("pid")),
                    Instant.parse(properties.getProperty("started")),
                    properties.getProperty("mark"),
                    properties.getProperty("stopSignal")));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The process, if it is still there and really is the one that was started. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle handle) {
        ProcessHandle.Info info = handle.info();
        boolean sameStart = info.startInstant()
                .map(instant -> Duration.between(instant, started).abs().compareTo(CLOCK_CORRECTION) <= 0)
                .orElse(false);
        return sameStart && CommandLine.of(handle).contains(mark);
    }
}
