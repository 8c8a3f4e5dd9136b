package org.assessmentcentre.catalogue.exchange.imports;

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

/** A package that has arrived whole, in a file without a name. It is read several times. */
record ReceivedPackage(FileChannel file, String sha256, long bytes) implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

    /** Takes a body in. @throws Refusal 413 when it is longer than allowed, 400 when it breaks off */
    static ReceivedPackage of(InputStream body, long mostBytes) throws IOException {
        Path path = Files.createTempFile("case-import-", ".json");
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
                    throw new Refusal(
                            KitProblem.PAYLOAD_TOO_LARGE,
                            "A package may have " + mostBytes + " bytes. Send its documents one by one.");
                }
                digest.update(buffer, 0, n);
                ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, n);
                while (chunk.hasRemaining()) {
                    file.write(chunk);
                }
            }
            whole = true;
            return new ReceivedPackage(file, HexFormat.of().formatHex(digest.digest()), bytes);
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
            throw new Refusal(KitProblem.MALFORMED_REQUEST, "The body broke off. Send the package again.");
        }
    }

    /** From the beginning; closing it leaves the file open. */
    InputStream stream() throws IOException {
        file.position(0);
        return new FilterInputStream(Channels.newInputStream(file)) {
            @Override
            public void close() {
                // it is read again
            }
        };
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A received package can't be removed", e);
        }
    }
}
