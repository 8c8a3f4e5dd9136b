package org.assessmentcentre.local;

import java.nio.file.Path;

/** The project that these tests are part of. */
final class Repository {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Repository() {}

    static StackOptions stack(Path data) {
        return StackOptions.of(ROOT, data);
    }
}
