package org.assessmentcentre.portfolio.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;

/** Reads on only while enough comes in each stretch of time, so that nobody keeps a thread with a byte now and then. */
final class SteadyStream extends FilterInputStream {

    private final long bytesPerStretch;
    private final long stretchNanos;
    private long begun = System.nanoTime();
    private long read;

    SteadyStream(InputStream body, long bytesPerSecond, Duration stretch) {
        super(body);
        this.bytesPerStretch = bytesPerSecond * stretch.toMillis() / 1_000;
        this.stretchNanos = stretch.toNanos();
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? b : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return count(super.read(buffer, offset, length));
    }

    private int count(int n) {
        long now = System.nanoTime();
        read += Math.max(n, 0);
        if (n >= 0 && now - begun >= stretchNanos) {
            if (read < bytesPerStretch) {
                throw new Refusal(
                                KitProblem.REQUEST_TIMEOUT,
                                "The file comes too slowly. Send it again over a better connection.")
                        .withHeader("Connection", "close");
            }
            begun = now;
            read = 0;
        }
        return n;
    }
}
