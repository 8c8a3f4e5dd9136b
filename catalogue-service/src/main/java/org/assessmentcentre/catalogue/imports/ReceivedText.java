package org.assessmentcentre.catalogue.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** A text that has arrived whole, in a file without a name: it is gone when closed, and when the process dies. */
record ReceivedText(FileChannel file, String sha256, long bytes) implements AutoCloseable {

    /** From the beginning, as often as it is asked for; who closes the stream does not close the file. */
    InputStream stream() throws IOException {
        file.position(0);
        return new FilterInputStream(Channels.newInputStream(file)) {
            @Override
            public void close() {}
        };
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A received text can't be removed", e);
        }
    }
}
