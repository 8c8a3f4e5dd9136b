package org.assessmentcentre.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command line of a process as far as the system tells it. */
final class CommandLine {
    private CommandLine() {}

    /** Empty when the process has gone or belongs to somebody else. */
    static String of(ProcessHandle handle) {
        Path linux = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
        if (Files.isReadable(linux)) {
            try {
                return new String(Files.readAllBytes(linux), StandardCharsets.UTF_8).replace('\0', ' ');
            } catch (IOException e) {
                return "";
            }
        }
        return handle.info().commandLine().orElse("");
    }
}
