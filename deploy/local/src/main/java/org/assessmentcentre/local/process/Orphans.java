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
    public static List<String> stop(Path runDirectory) throws IOException {
        if (!Files.isDirectory(runDirectory)) {
            return List.of();
        }
        var stopped = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(runDirectory, "*.pid")) {
            for (Path file : files) {
                RunFile.read(file)
                        .flatMap(run -> run.process().map(process -> {
                            Signals.stop(process, run.stopSignal(), PATIENCE);
                            return run.component();
                        }))
                        .ifPresent(stopped::add);
                Files.deleteIfExists(file);
            }
        }
        return stopped;
    }
}
