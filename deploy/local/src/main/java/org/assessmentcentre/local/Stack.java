package org.assessmentcentre.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assessmentcentre.local.connect.ConnectorWatch;
import org.assessmentcentre.local.process.ComponentFailure;
import org.assessmentcentre.local.process.Launch;
import org.assessmentcentre.local.process.LogFile;
import org.assessmentcentre.local.process.Memory;
import org.assessmentcentre.local.process.Orphans;
import org.assessmentcentre.local.process.StackLock;

/**
 * The running system. Started as a whole; for tests of failures single parts can be killed, stopped and started again.
 * Thread-safe.
 */
public final class Stack implements AutoCloseable {
    /** Together with what it takes to end by force what did not stop, everything is gone within ten seconds. */
    private static final Duration USERS_STOP_PATIENCE = Duration.ofSeconds(6);

    private static final Duration SERVERS_STOP_PATIENCE = Duration.ofSeconds(3);

    private final StackOptions options;
    private final Progress progress;
    private final StackLock lock;
    private final Blueprint blueprint;
    private final Processes processes = new Processes();
    private final CompletableFuture<ComponentFailure> failure = new CompletableFuture<>();
    private final CompletableFuture<Boolean> stopped = new CompletableFuture<>();
    private final Thread hook = new Thread(this::stopAll, "stop-stack");

    private Stack(StackOptions options, Progress progress, StackLock lock) throws IOException {
        this.options = options;
        this.progress = progress;
        this.lock = lock;
        this.blueprint = new Blueprint(options);
    }

    /**
     * Brings everything up and returns when it can be used.
     *
     * @throws StackRefused when it could not even begin: another one is running, or a port is in use
     * @throws ComponentFailure when a part did not come up; everything else has been stopped again
     */
    public static Stack start(StackOptions options, Progress progress) {
        Stack stack = prepare(options, progress);
        stack.bringUp();
        return stack;
    }

    /** A stack that holds its data directory and has started nothing yet; the caller closes it in any case. */
    static Stack prepare(StackOptions options, Progress progress) {
        try {
            Path run = options.data().resolve("run");
            StackLock lock = StackLock.tryAcquire(run.resolve("lock"))
                    .orElseThrow(
                            () -> new StackRefused("a stack is already running with the data in " + options.data()));
            try {
                for (String orphan : Orphans.stop(run)) {
                    progress.note("stopped " + orphan + ", left over from a run that was killed");
                }
                List<String> obstacles = options.ports().obstacles();
                if (!obstacles.isEmpty()) {
                    throw new StackRefused(String.join("\n", obstacles));
                }
                if (options.reset()) {
                    DataDirectory.empty(options.data(), run);
                }
                var stack = new Stack(options, progress, lock);
                Runtime.getRuntime().addShutdownHook(stack.hook);
                return stack;
            } catch (InterruptedException e) {
                lock.close();
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void bringUp() {
        List<Part> parts = parts();
        progress.planned(parts.stream().map(Part::name).toList());
        var ups = new LinkedHashMap<String, CompletableFuture<?>>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Part part : parts) {
                CompletableFuture<?>[] needs =
                        part.needs().stream().map(ups::get).toArray(CompletableFuture<?>[]::new);
                ups.put(part.name(), CompletableFuture.allOf(needs).thenRunAsync(() -> bringUp(part), executor));
            }
            CompletableFuture<?> all = CompletableFuture.allOf(ups.values().toArray(CompletableFuture<?>[]::new));
            try {
                CompletableFuture.anyOf(all, failure.thenAccept(reason -> {
                            throw reason;
                        }))
                        .join();
            } catch (CompletionException e) {
                executor.shutdownNow();
                close();
                throw failure.getNow(new ComponentFailure("stack", String.valueOf(e.getCause()), null, e));
            }
        }
    }

    private void bringUp(Part part) {
        if (failure.isDone()) {
            return;
        }
        long begin = System.nanoTime();
        progress.starting(part.name());
        try {
            part.bringUp(launch(part));
            progress.ready(part.name(), Duration.ofNanos(System.nanoTime() - begin));
        } catch (ComponentFailure e) {
            fail(e);
            throw e;
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            var reason = new ComponentFailure(part.name(), e.toString(), log(part.name()), e);
            fail(reason);
            throw reason;
        }
    }

    private void fail(ComponentFailure reason) {
        if (!processes.areStopping() && failure.complete(reason)) {
            progress.failed(reason.component());
        }
    }

    private Launch launch(Part part) throws IOException {
        Path log = log(part.name());
        if (!processes.had(part.name())) {
            LogFile.rotate(log);
        }
        return new Launch(
                part.name(),
                log,
                options.data().resolve("run"),
                options.data().toString(),
                process -> processes.add(part.name(), process),
                this::fail);
    }

    /** Ends a part as a crash would; the rest goes on. */
    public void kill(String part) {
        processes.of(part).kill();
    }

    /** Stops a part in order; the rest goes on. */
    public void stop(String part) {
        processes.of(part).stop(SERVERS_STOP_PATIENCE.plus(USERS_STOP_PATIENCE));
    }

    /** Starts a part again that was killed or stopped, and returns when it can be used. */
    public void restart(String part) {
        if (processes.of(part).isAlive()) {
            stop(part);
        }
        bringUp(parts().stream()
                .filter(candidate -> candidate.name().equals(part))
                .findFirst()
                .orElseThrow());
    }

    private List<Part> parts() {
        try {
            return blueprint.parts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Process id of a part. */
    public long pid(String part) {
        return processes.of(part).pid();
    }

    /** Log file of a part. */
    public Path log(String part) {
        return options.data().resolve("logs").resolve(part + ".log");
    }

    /** What programs that use the stack need to know, as environment variables: {@code CATALOGUE_URL} and so on. */
    public Map<String, String> environment() {
        return blueprint.clientEnvironment();
    }

    /** Names of the parts that are processes. */
    public List<String> processes() {
        return processes.names();
    }

    /** Keeps an eye on what are no processes; runs until it is interrupted. */
    public Runnable watch() {
        return new ConnectorWatch(blueprint.outboxes(options.services()), progress::note);
    }

    /** How the parts were made, for tests of the parts themselves. */
    Blueprint blueprint() {
        return blueprint;
    }

    public Ports ports() {
        return options.ports();
    }

    /** Memory of all parts and of this launcher. */
    public Memory memory() {
        return Memory.of(Stream.concat(processes.handles(), Stream.of(ProcessHandle.current()))
                .toList());
    }

    /** Completes with the reason when a part ends by itself; never otherwise. */
    public CompletableFuture<ComponentFailure> failure() {
        return failure.copy();
    }

    /** Stops everything: users before what they use. Returns when no process is left. */
    @Override
    public void close() {
        stopAll();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            stopped.join(); // the program is ending, and the hook has done it or is about to
        }
    }

    private void stopAll() {
        if (!processes.beginStopping()) {
            stopped.join();
            return;
        }
        try {
            List<List<String>> waves = blueprint.stopWaves();
            processes.stop(waves.getFirst(), USERS_STOP_PATIENCE);
            waves.stream().skip(1).forEach(wave -> processes.stop(wave, SERVERS_STOP_PATIENCE));
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            stopped.complete(true);
        }
    }
}
