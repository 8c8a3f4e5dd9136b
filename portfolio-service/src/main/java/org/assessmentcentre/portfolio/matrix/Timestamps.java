package org.assessmentcentre.portfolio.matrix;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point in a recording, from its beginning: written {@code hh:mm:ss} or as an ISO 8601 duration, kept in seconds. */
final class Timestamps {

    private static final Pattern CLOCK = Pattern.compile("([0-9]{2}):([0-5][0-9]):([0-5][0-9])");
    private static final Pattern ISO = Pattern.compile("PT(?:[0-9]{1,6}H)?(?:[0-9]{1,6}M)?(?:[0-9]{1,6}S)?");
    private static final int MOST_SECONDS = 100 * 3600 - 1;

    private Timestamps() {}

    /** The seconds; empty when it is of neither form, or 100 hours and more. */
    static OptionalInt seconds(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return OptionalInt.of(Integer.parseInt(clock.group(1)) * 3600
                    + Integer.parseInt(clock.group(2)) * 60
                    + Integer.parseInt(clock.group(3)));
        }
        if (!ISO.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        try {
            long seconds = Duration.parse(text).toSeconds();
            return seconds <= MOST_SECONDS ? OptionalInt.of((int) seconds) : OptionalInt.empty();
        } catch (DateTimeException e) {
            return OptionalInt.empty();
        }
    }

    /** As {@code hh:mm:ss}. */
    static String clock(int seconds) {
        return String.format("%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
