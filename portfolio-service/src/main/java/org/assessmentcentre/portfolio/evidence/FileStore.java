package org.assessmentcentre.portfolio.evidence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Evidence files, each under the hash of its content: {@code ab/cd/<sha256>}. A body passes through one buffer, whatever
 * its length. What {@link #keep} returns from is on the disk: file, name and directories are synced.
 */
@ApplicationScoped
class FileStore {

    private static final int BUFFER_BYTES = 64 * 1024;
    private static final String INCOMING = "incoming";
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path root;
    private final long mostBytes;
    private final Clock clock;

    FileStore(
            @ConfigProperty(name = "assessment-centre.evidence-directory") Path root,
            @ConfigProperty(name = "assessment-centre.evidence-max-bytes", defaultValue = "209715200") long mostBytes,
            Clock clock) {
        this.root = root.toAbsolutePath();
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    /** A body that has arrived whole, under no name yet. Closing it forgets it, unless it was kept. */
    record Received(Path path, String sha256, long size) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException("A received file can't be removed", e);
            }
        }
    }

    /** Refuses a body that says itself that it is too long. */
    void mustFit(long announcedBytes) {
        if (announcedBytes > mostBytes) {
            throw tooLarge();
        }
    }

    /**
     * Takes a body in, hashing and counting it on the way.
     *
     * @throws Refusal 413 as soon as it is too long, 400 when it breaks off
     * @throws IOException when it can't be written
     */
    Received receive(InputStream body) throws IOException {
        Path incoming = directory(root.resolve(INCOMING));
        Path path = incoming.resolve(UUID.randomUUID().toString());
        boolean whole = false;
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            MessageDigest digest = Sha256.digest();
            byte[] buffer = new byte[BUFFER_BYTES];
            long size = 0;
            for (int n = read(body, buffer); n >= 0; n = read(body, buffer)) {
                size += n;
                if (size > mostBytes) {
                    throw tooLarge();
                }
                digest.update(buffer, 0, n);
                ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, n);
                while (chunk.hasRemaining()) {
                    out.write(chunk);
                }
            }
            out.force(true);
            whole = true;
            return new Received(path, HexFormat.of().formatHex(digest.digest()), size);
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Gives a received file its name. The same content again takes the place of itself. */
    void keep(Received received) throws IOException {
        Path target = pathOf(received.sha256());
        Path shard = directory(shardOf(received.sha256()));
        Files.move(received.path(), target, StandardCopyOption.ATOMIC_MOVE);
        sync(shard);
    }

    Path pathOf(String sha256) {
        return shardOf(sha256).resolve(sha256);
    }

    private Path shardOf(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    /** Removes what uploads that broke off with their process left behind. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeAbandoned() throws IOException {
        Path incoming = root.resolve(INCOMING);
        if (!Files.isDirectory(incoming)) {
            return;
        }
        Instant before = clock.instant().minus(ABANDONED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new Refusal(KitProblem.MALFORMED_REQUEST, "The body broke off. Send the file again.");
        }
    }

    private Refusal tooLarge() {
        return new Refusal(
                KitProblem.PAYLOAD_TOO_LARGE, "A file may have " + mostBytes + " bytes. Compress or split it.");
    }

    /** Makes a directory and syncs its parent, so that the name survives a power cut. */
    private static Path directory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Path parent = directory.getParent();
            if (parent != null && !Files.isDirectory(parent)) {
                directory(parent);
            }
            try {
                Files.createDirectory(directory);
            } catch (FileAlreadyExistsException e) {
                // another upload made it just now
            }
            if (parent != null) {
                sync(parent);
            }
        }
        return directory;
    }

    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
