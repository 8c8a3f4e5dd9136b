package org.assessmentcentre.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Stopping processes: first as they like it, then by force, and always together with their children. */
final class Signals {
    /** How long the system takes at most to end what it is told to end. */
    private static final Duration FORCED = Duration.ofSeconds(1);

    private Signals() {}

    /** Asks for an orderly stop; a process that has gone already is no failure. */
    static void send(ProcessHandle process, String signal) {
        if (signal.equals(ProcessSpec.TERM)) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends a process and whatever it has started, and returns when none of them is left. */
    static void stop(ProcessHandle process, String signal, Duration patience) {
        List<ProcessHandle> family = family(process);
        send(process, signal);
        if (!gone(List.of(process), patience)) {
            process.destroyForcibly();
        }
        endLeftOvers(family);
    }

    static void kill(ProcessHandle process) {
        List<ProcessHandle> family = family(process);
        process.destroyForcibly();
        endLeftOvers(family);
    }

    private static void endLeftOvers(List<ProcessHandle> family) {
        if (!gone(family, FORCED)) {
            family.forEach(ProcessHandle::destroyForcibly);
            gone(family, FORCED);
        }
    }

    private static List<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    private static boolean gone(List<ProcessHandle> processes, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (ProcessHandle process : processes) {
            try {
                process.onExit().get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                return false;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
