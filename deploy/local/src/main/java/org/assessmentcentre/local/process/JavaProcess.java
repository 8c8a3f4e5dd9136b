package org.assessmentcentre.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line of a JVM of the stack: small heap, quick start.
 *
 * <p>Only the quick compiler is used: on two cores the start of eight JVMs is a matter of processor time, and nobody
 * measures throughput here. Class archives would save a fifth of it, but a JVM writes one for many seconds when it ends,
 * and Ctrl-C must not take so long.
 */
public final class JavaProcess {
    /** System property on every JVM's command line that tells which stack it belongs to. */
    public static final String MARK = "assessment-centre.stack";

    private final List<String> command = new ArrayList<>();

    public JavaProcess(Path data, int heapMegabytes) {
        try {
            Files.createDirectories(data.resolve("tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-Xms16m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:MinHeapFreeRatio=15");
        command.add("-XX:MaxHeapFreeRatio=30");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:-UsePerfData");
        command.add("-Djava.io.tmpdir=" + data.resolve("tmp"));
        command.add("-D" + MARK + "=" + data);
    }

    public JavaProcess options(List<String> options) {
        command.addAll(options);
        return this;
    }

    public List<String> mainClass(List<Path> classPath, String mainClass, List<String> arguments) {
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(mainClass);
        command.addAll(arguments);
        return List.copyOf(command);
    }

    public List<String> jar(Path jar) {
        command.add("-jar");
        command.add(jar.toString());
        return List.copyOf(command);
    }

    /** All jars of a directory in the same order every time. */
    public static List<Path> jars(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
