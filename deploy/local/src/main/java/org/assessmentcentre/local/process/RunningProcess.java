package org.assessmentcentre.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A child process with its log and its run file. Thread-safe. */
public final class RunningProcess {
    private final String component;
    private final ProcessSpec spec;
    private final Process process;
    private final Path log;
    private final Path runFile;
    private final AtomicBoolean endExpected = new AtomicBoolean();

    private RunningProcess(String component, ProcessSpec spec, Process process, Path log, Path runFile) {
        this.component = component;
        this.spec = spec;
        this.process = process;
        this.log = log;
        this.runFile = runFile;
    }

    /**
     * Starts it with both of its output streams going to the end of the log.
     *
     * @param mark text on the command line that tells this stack's processes from others
     */
    static RunningProcess start(String component, ProcessSpec spec, Path log, Path runFile, String mark)
            throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(OwnSession.wrap(spec.command()))
                .directory(spec.workingDirectory().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        CleanEnvironment.apply(builder.environment(), spec.environment());
        Process process = builder.start();
        new RunFile(
                        component,
                        process.pid(),
                        process.info().startInstant().orElseGet(Instant::now),
                        mark,
                        spec.stopSignal())
                .write(runFile);
        return new RunningProcess(component, spec, process, log, runFile);
    }

    public String component() {
        return component;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Calls back once if the process ends although nobody here asked it to. */
    void onUnexpectedEnd(Consumer<ComponentFailure> listener) {
        CompletableFuture<Process> end = process.onExit();
        end.thenAccept(ended -> {
            if (!endExpected.get()) {
                listener.accept(failure("ended by itself with exit code " + ended.exitValue()));
            }
        });
    }

    /** Waits until a process that does its work and ends has ended; it must end with exit code 0. */
    public void awaitSuccess() throws InterruptedException {
        endExpected.set(true);
        int exit = process.waitFor();
        removeRunFile();
        if (exit != 0) {
            throw failure("ended with exit code " + exit);
        }
    }

    public void stop(Duration patience) {
        endExpected.set(true);
        Signals.stop(process.toHandle(), spec.stopSignal(), patience);
        removeRunFile();
    }

    /** Ends it at once, as a crash would. */
    public void kill() {
        endExpected.set(true);
        Signals.kill(process.toHandle());
        removeRunFile();
    }

    public ComponentFailure failure(String reason) {
        return new ComponentFailure(component, reason, log, null);
    }

    private void removeRunFile() {
        try {
            Files.deleteIfExists(runFile);
        } catch (IOException e) {
            throw failure("cannot remove " + runFile + ": " + e.getMessage());
        }
    }
}
