package org.assessmentcentre.portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.kit.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final long MIB = 1024 * 1024;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(directory.resolve("not/there/yet"), 64 * MIB, Clock.systemUTC());
    }

    @Test
    void aFileIsStoredUnderItsHash() throws IOException {
        byte[] content = "Workforce plan".getBytes(StandardCharsets.UTF_8);
        String hash = Sha256.hex(content);
        try (FileStore.Received received = store.receive(new ByteArrayInputStream(content))) {
            assertThat(received.sha256()).isEqualTo(hash);
            assertThat(received.size()).isEqualTo(content.length);
            store.keep(received);
        }
        assertThat(store.pathOf(hash)).hasBinaryContent(content);
        assertThat(store.pathOf(hash).toString())
                .endsWith(hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash);
    }

    @Test
    void theSameContentIsStoredOnce() throws IOException {
        for (int i = 0; i < 3; i++) {
            try (FileStore.Received received = store.receive(new ByteArrayInputStream(new byte[] {1, 2, 3}))) {
                store.keep(received);
            }
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsNotKeptLeavesNothing() throws IOException {
        try (FileStore.Received received = store.receive(new ByteArrayInputStream(new byte[] {1}))) {
            assertThat(received.path()).exists();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void aBodyThatBreaksOffLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("reset by peer");
                }
                return 7;
            }
        };
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> store.receive(broken))
                .satisfies(refusal -> assertThat(refusal.code().status()).isEqualTo(400));
        assertThat(files()).isEmpty();
    }

    @Test
    void aBodyThatIsTooLongIsRefusedAndLeavesNothing() throws IOException {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> store.receive(new Endless(64 * MIB + 1)))
                .satisfies(refusal -> assertThat(refusal.code().status()).isEqualTo(413));
        assertThat(files()).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> store.mustFit(64 * MIB + 1));
        store.mustFit(64 * MIB);
    }

    @Test
    void memoryDoesNotGrowWithTheBody() throws IOException {
        long small = allocatedFor(MIB);
        long large = allocatedFor(48 * MIB);
        assertThat(large - small)
                .as("bytes allocated for 48 MiB beyond those for 1 MiB")
                .isLessThan(MIB);
    }

    @Test
    void abandonedUploadsAreRemovedAfterADay() throws IOException {
        FileStore.Received young = store.receive(new ByteArrayInputStream(new byte[] {1}));
        FileStore.Received old = store.receive(new ByteArrayInputStream(new byte[] {2}));
        Files.setLastModifiedTime(old.path(), FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        store.removeAbandoned();
        assertThat(old.path()).doesNotExist();
        assertThat(young.path()).exists();
    }

    private long allocatedFor(long size) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try (FileStore.Received received = store.receive(new Endless(size))) {
            assertThat(received.size()).isEqualTo(size);
            store.keep(received);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** Zeros, so many. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int n = (int) Math.min(length, left);
            left -= n;
            return n;
        }
    }
}
