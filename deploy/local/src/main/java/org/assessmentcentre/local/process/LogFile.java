package org.assessmentcentre.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of one component; the log of the start before is kept beside it. */
public final class LogFile {
    private static final int TAIL_BYTES = 64 * 1024;

    private LogFile() {}

    /** Puts the last run's log aside, so that a fresh start begins an empty one. */
    public static void rotate(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            String name = log.getFileName().toString().replace(".log", ".previous.log");
            Files.move(log, log.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public static List<String> lastLines(Path log, int count) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL_BYTES));
            var bytes = new byte[(int) Math.min(TAIL_BYTES, file.length())];
            file.readFully(bytes);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of("(unreadable: " + e.getMessage() + ")");
        }
    }
}
