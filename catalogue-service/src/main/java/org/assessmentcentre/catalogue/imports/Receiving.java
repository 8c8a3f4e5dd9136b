package org.assessmentcentre.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a text in through one buffer, counting and hashing it on the way. */
@ApplicationScoped
class Receiving {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final long mostBytes;

    Receiving(
            @ConfigProperty(name = "assessment-centre.handbook-max-bytes", defaultValue = "52428800") long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @throws Refusal 413 when it is longer than allowed, 400 when it breaks off */
    ReceivedText receive(InputStream body, long announcedBytes) throws IOException {
        if (announcedBytes > mostBytes) {
            throw tooLarge();
        }
        Path path = Files.createTempFile("handbook-", ".txt");
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        boolean whole = false;
        try {
            ReceivedText text = copy(body, file);
            whole = true;
            return text;
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    private ReceivedText copy(InputStream body, FileChannel file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        for (int n = read(body, buffer); n >= 0; n = read(body, buffer)) {
            bytes += n;
            if (bytes > mostBytes) {
                throw tooLarge();
            }
            digest.update(buffer, 0, n);
            ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, n);
            while (chunk.hasRemaining()) {
                file.write(chunk);
            }
        }
        return new ReceivedText(file, HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new Refusal(KitProblem.MALFORMED_REQUEST, "The body broke off. Send the text again.");
        }
    }

    private Refusal tooLarge() {
        return new Refusal(
                KitProblem.PAYLOAD_TOO_LARGE,
                "A handbook's text may have " + mostBytes + " bytes. Send the text only.");
    }
}
