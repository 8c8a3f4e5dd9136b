package org.assessmentcentre.catalogue.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * What was measured of one request over all rounds.
 *
 * @param nanos the duration of every request, sorted
 * @param seconds how long it was measured
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record Measurement(String name, long[] nanos, double seconds) {

    private static final double MILLIS = 1e6;

    Measurement {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    double millis(double quantile) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(quantile * nanos.length))] / MILLIS;
    }

    /** A row of the results. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.2f | %.2f |",
                name,
                nanos.length,
                perSecond(),
                millis(0.5),
                millis(0.99));
    }
}
