package org.assessmentcentre.catalogue.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;

/** A body that has arrived whole, in a file without a name: it is gone when closed, and when the process dies. */
public record ReceivedFile(FileChannel file, String sha256, long bytes) implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

    /**
     * Takes a body in through one buffer, counting and hashing it on the way.
     *
     * @param tooLarge what to tell who sends more than allowed
     * @throws Refusal 413 when it is longer than allowed, 400 when it breaks off
     */
    public static ReceivedFile of(InputStream body, long mostBytes, String tooLarge) throws IOException {
        Path path = Files.createTempFile("import-", ".body");
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        boolean whole = false;
        try {
            MessageDigest digest = Sha256.digest();
            byte[] buffer = new byte[BUFFER_BYTES];
            long bytes = 0;
            for (int n = read(body, buffer); n >= 0; n = read(body, buffer)) {
                bytes += n;
                if (bytes > mostBytes) {
                    throw new Refusal(KitProblem.PAYLOAD_TOO_LARGE, tooLarge);
                }
                digest.update(buffer, 0, n);
                ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, n);
                while (chunk.hasRemaining()) {
                    file.write(chunk);
                }
            }
            whole = true;
            return new ReceivedFile(file, HexFormat.of().formatHex(digest.digest()), bytes);
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new Refusal(KitProblem.MALFORMED_REQUEST, "The body broke off. Send it again.");
        }
    }

    /** From the beginning, as often as it is asked for; who closes the stream does not close the file. */
    public InputStream stream() throws IOException {
        file.position(0);
        return new FilterInputStream(Channels.newInputStream(file)) {
            @Override
            public void close() {
                // it may be read again
            }
        };
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A received file can't be removed", e);
        }
    }
}
