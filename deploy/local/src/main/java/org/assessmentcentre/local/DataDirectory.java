package org.assessmentcentre.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The directory with everything that a stack keeps. */
final class DataDirectory {
    private static final int SECRET_BYTES = 32;

    private DataDirectory() {}

    /** Removes everything but one directory. */
    static void empty(Path data, Path kept) throws IOException {
        if (!Files.isDirectory(data)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(data)) {
            files = walk.filter(file -> !file.startsWith(kept) && !kept.startsWith(file))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    /** A secret made at the first start and kept, so that what was signed with it stays valid. */
    static String secret(Path data, String name) throws IOException {
        Path file = data.resolve("secrets").resolve(name);
        if (!Files.exists(file)) {
            var bytes = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(bytes);
            Files.createDirectories(file.getParent());
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file);
    }
}
