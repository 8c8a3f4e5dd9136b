package org.assessmentcentre.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assessmentcentre.local.process.ComponentFailure;
import org.assessmentcentre.local.process.RunningProcess;

/** The processes of the parts, by the parts' names. Thread-safe. */
final class Processes {

    private final Map<String, RunningProcess> byPart = new ConcurrentHashMap<>();
    private boolean stopping;

    /** A part that starts while the stack stops must not stay behind. */
    synchronized void add(String part, RunningProcess process) {
        if (stopping) {
            process.kill();
            throw new ComponentFailure(part, "stopped while starting", null, null);
        }
        byPart.put(part, process);
    }

    /** Whether the part was started before. */
    boolean had(String part) {
        return byPart.containsKey(part);
    }

    RunningProcess of(String part) {
        RunningProcess process = byPart.get(part);
        if (process == null) {
            throw new IllegalArgumentException("no such part: " + part + "; there are " + names());
        }
        return process;
    }

    List<String> names() {
        return byPart.keySet().stream().sorted().toList();
    }

    Stream<ProcessHandle> handles() {
        return byPart.values().stream().map(RunningProcess::handle);
    }

    synchronized boolean areStopping() {
        return stopping;
    }

    /** From here on none is added; false when somebody has said so before. */
    synchronized boolean beginStopping() {
        boolean first = !stopping;
        stopping = true;
        return first;
    }

    /** Stops these at the same time, as far as they were started; returns when they are gone. */
    void stop(List<String> parts, Duration patience) {
        var threads = new ArrayList<Thread>();
        for (String part : parts) {
            RunningProcess process = byPart.get(part);
            if (process != null) {
                threads.add(Thread.ofVirtual().start(() -> process.stop(patience)));
            }
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
