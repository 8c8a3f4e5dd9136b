package org.assessmentcentre.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** Starts the processes of one part and waits for them. */
public final class Launch {
    private static final Duration STEP = Duration.ofMillis(50);

    private final String component;
    private final Path log;
    private final Path runDirectory;
    private final String mark;
    private final Consumer<RunningProcess> started;
    private final Consumer<ComponentFailure> ended;

    public Launch(
            String component,
            Path log,
            Path runDirectory,
            String mark,
            Consumer<RunningProcess> started,
            Consumer<ComponentFailure> ended) {
        this.component = component;
        this.log = log;
        this.runDirectory = runDirectory;
        this.mark = mark;
        this.started = started;
        this.ended = ended;
    }

    /** A condition that becomes true when a part is up; an exception means: not yet. */
    @FunctionalInterface
    public interface Check {
        boolean holds() throws Exception;
    }

    /** Starts the process that is the part; its unexpected end ends the stack. */
    public RunningProcess start(ProcessSpec spec) throws IOException {
        RunningProcess process =
                RunningProcess.start(component, spec, log, runDirectory.resolve(component + ".pid"), mark);
        started.accept(process);
        process.onUnexpectedEnd(ended);
        return process;
    }

    /** Runs a program that prepares the part, to its end. */
    public void run(ProcessSpec spec) throws IOException, InterruptedException {
        RunningProcess process =
                RunningProcess.start(component, spec, log, runDirectory.resolve(component + ".pid"), mark);
        started.accept(process);
        process.awaitSuccess();
    }

    /** Waits until the check holds, as long as the process lives and patience lasts. */
    public void await(RunningProcess process, Duration patience, Check check) throws InterruptedException {
        await(patience, () -> {
            if (!process.isAlive()) {
                throw process.failure("ended while starting");
            }
            return check.holds();
        });
    }

    public void await(Duration patience, Check check) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Throwable last = null;
        while (System.nanoTime() < deadline) {
            try {
                if (check.holds()) {
                    return;
                }
                last = null;
            } catch (ComponentFailure | InterruptedException e) {
                throw e;
            } catch (Exception e) {
                last = e;
            }
            Thread.sleep(STEP);
        }
        String reason = "not ready after " + patience.toSeconds() + " s" + (last == null ? "" : ": " + last);
        throw new ComponentFailure(component, reason, log, last);
    }
}
