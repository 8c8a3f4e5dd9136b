package org.assessmentcentre.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.assessmentcentre.local.process.ComponentFailure;
import org.assessmentcentre.local.process.Memory;

/** What {@code ./run} executes when everything is built. */
public final class Main {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final double KIBIBYTES_PER_GIGABYTE = 1e9 / 1024;

    private final PrintStream out;
    private final Path repository;

    private Main(PrintStream out, Path repository) {
        this.out = out;
        this.repository = repository;
    }

    public static void main(String[] words) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path repository = Path.of(System.getProperty("assessment-centre.repository", "."));
        int exit;
        try {
            exit = new Main(out, repository).run(Arguments.parse(List.of(words)));
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            exit = MISUSED;
        } catch (StackRefused e) {
            out.println(e.getMessage());
            exit = FAILED;
        } catch (ComponentFailure e) {
            out.println();
            out.print(e.describe());
            out.println("Everything else has been stopped.");
            exit = FAILED;
        }
        System.exit(exit);
    }

    private int run(Arguments arguments) throws IOException, InterruptedException, ExecutionException {
        Path data = repository.resolve("deploy").resolve("local").resolve("data");
        StackOptions options = StackOptions.of(repository, data).on(arguments.ports());
        var progress = new ConsoleProgress(out, Boolean.getBoolean("assessment-centre.terminal"));
        try (Stack stack = Stack.prepare(arguments.reset() ? options.fresh() : options, progress)) {
            long begin = System.nanoTime();
            stack.bringUp();
            progress.finish();
            report(stack.memory(), Duration.ofNanos(System.nanoTime() - begin));
            Thread.ofPlatform().daemon().name("watch").start(stack.watch());
            boolean good = !arguments.journey() || play(stack, arguments.handbook());
            if (arguments.exit() && !stack.failure().isDone()) {
                return good ? 0 : FAILED;
            }
            if (!stack.failure().isDone()) {
                show(stack, data);
            }
            out.print(stack.failure().get().describe());
            out.println("Stopping everything else.");
            return FAILED;
        }
    }

    private void show(Stack stack, Path data) {
        out.println();
        out.print(new Overview(stack.environment(), stack.ports()).text());
        out.println();
        out.println("Ctrl-C stops everything; the data stays in " + data.normalize() + ".");
    }

    private void report(Memory memory, Duration start) {
        String sinceCommand = ProcessHandle.current()
                .info()
                .startInstant()
                .map(command -> "; %.1f s since ./run".formatted(seconds(Duration.between(command, Instant.now()))))
                .orElse("");
        out.printf("%nAll services ready in %.1f s%s.%n", seconds(start), sinceCommand);
        if (memory.resident() > 0) {
            out.printf(
                    "Resident memory of the whole stack: %.2f GB (%.2f GB with shared pages counted once).%n",
                    memory.resident() / KIBIBYTES_PER_GIGABYTE, memory.proportional() / KIBIBYTES_PER_GIGABYTE);
        }
    }

    private boolean play(Stack stack, Optional<Path> handbook) throws IOException, InterruptedException {
        var journey = new Journey(repository);
        Optional<String> missing = journey.missing();
        out.println();
        if (missing.isPresent()) {
            out.println("The journey cannot be played: " + missing.get());
            return false;
        }
        return journey.play(stack.environment(), handbook, stack.failure());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
