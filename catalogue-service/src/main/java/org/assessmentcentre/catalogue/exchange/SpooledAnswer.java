package org.assessmentcentre.catalogue.exchange;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A long answer on its way through a file without a name: it is written from one state of the database as fast as that
 * gives it, and read as slowly as the client likes, without a connection or memory held for it.
 */
final class SpooledAnswer implements StreamingOutput {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final FileChannel file;

    private SpooledAnswer(FileChannel file) {
        this.file = file;
    }

    /** Writes an answer. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static SpooledAnswer of(Writing writing) throws IOException {
        Path path = Files.createTempFile("case-", ".json");
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        boolean whole = false;
        try {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER_BYTES);
            writing.to(out);
            out.flush();
            whole = true;
            return new SpooledAnswer(file);
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (file;
                InputStream in = Channels.newInputStream(file.position(0))) {
            in.transferTo(out);
        }
    }
}
