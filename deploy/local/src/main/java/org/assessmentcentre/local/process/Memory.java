package org.assessmentcentre.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Resident memory of processes and their children, in KiB.
 *
 * @param resident sum of what each process has in memory; pages that processes share count once for each
 * @param proportional the same with shared pages counted once altogether
 */
public record Memory(long resident, long proportional) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Zero where the system has no {@code /proc}. */
    public static Memory of(Collection<ProcessHandle> processes) {
        long resident = 0;
        long proportional = 0;
        for (ProcessHandle process : processes.stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .distinct()
                .toList()) {
            Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
            resident += value(rollup, "Rss:").orElse(0);
            proportional += value(rollup, "Pss:").orElse(0);
        }
        return new Memory(resident, proportional);
    }

    private static OptionalLong value(Path rollup, String key) {
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(
                            SPACES.splitAsStream(line).skip(1).findFirst().orElseThrow()))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return OptionalLong.empty(); // the process has ended since it was listed
        }
    }
}
