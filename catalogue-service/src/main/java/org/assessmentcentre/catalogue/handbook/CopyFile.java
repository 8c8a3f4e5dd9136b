package org.assessmentcentre.catalogue.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A copy in a file of its own, for formats that can't be read from the beginning to the end; gone when closed. */
record CopyFile(Path path) implements AutoCloseable {

    /** @throws IOException when the stream breaks; then there is no file */
    static CopyFile of(InputStream copy) throws IOException {
        CopyFile file = new CopyFile(Files.createTempFile("handbook-", ".copy"));
        boolean whole = false;
        try {
            Files.copy(copy, file.path, StandardCopyOption.REPLACE_EXISTING);
            whole = true;
            return file;
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    /** Takes its name away once it is open, where the system can, so that nothing of it outlives the process. */
    void forget() {
        try {
            close();
        } catch (IOException e) {
            // Gone when closed, then
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
