package org.assessmentcentre.kit.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal dates (age, registration, gateway) are days in the United Kingdom, whatever the server's zone. */
public final class LegalDates {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LegalDates() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
