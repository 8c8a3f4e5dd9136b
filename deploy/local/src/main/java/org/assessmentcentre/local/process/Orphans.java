package org.assessmentcentre.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a launcher that was killed has left running. Only for the holder of the {@link StackLock}. */
public final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Orphans() {}

    /** Stops every process that a run file names and that really is ours; returns the names of the parts stopped. */
    public static List<String> stop(Path runDirectory) throws IOException, InterruptedException {
        if (!Files.isDirectory(runDirectory)) {
            return List.of();
        }
        var stopped = new ArrayList<String>();
        var stopping = new ArrayList<Thread>();
        try (var files = Files.newDirectoryStream(runDirectory, "*.pid")) {
            for (Path file : files) {
                RunFile.read(file).ifPresent(run -> run.process().ifPresent(process -> {
                    stopped.add(run.component());
                    stopping.add(Thread.ofVirtual().start(() -> Signals.stop(process, run.stopSignal(), PATIENCE)));
                }));
                Files.deleteIfExists(file);
            }
        }
        for (Thread thread : stopping) {
            thread.join();
        }
        return stopped;
    }
}
