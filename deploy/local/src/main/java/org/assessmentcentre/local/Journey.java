package org.assessmentcentre.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assessmentcentre.local.process.ComponentFailure;

/** Plays the skeleton journey, a program of its own that knows the system by its public interfaces only. */
final class Journey {
    private final Path target;

    Journey(Path repository) {
        this.target = repository.resolve("deploy").resolve("journey").resolve("target");
    }

    /** What is missing, if it cannot be played. */
    Optional<String> missing() {
        Path jar = target.resolve("journey.jar");
        return Files.exists(jar) ? Optional.empty() : Optional.of(jar + " is not built");
    }

    /**
     * Plays it with its transcript on our output; returns whether everything was as it should be.
     *
     * @param handbook the text to import
     * @param failure of the stack; ends the journey
     */
    boolean play(Map<String, String> environment, Optional<Path> handbook, CompletableFuture<ComponentFailure> failure)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                target.resolve("journey.jar") + File.pathSeparator + target.resolve("lib") + File.separator + "*",
                "org.assessmentcentre.journey.Journey"));
        handbook.map(Path::toString).ifPresent(command::add);
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process journey = builder.inheritIO().start();
        Thread end = new Thread(journey::destroy, "journey-end");
        Runtime.getRuntime().addShutdownHook(end);
        failure.thenRun(journey::destroy);
        int exit = journey.waitFor();
        removeHook(end);
        return exit == 0;
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            Thread.onSpinWait(); // already ending: the hook has run
        }
    }
}
