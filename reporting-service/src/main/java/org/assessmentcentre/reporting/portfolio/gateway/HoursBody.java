package org.assessmentcentre.reporting.portfolio.gateway;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What we read of off-the-job training logged or cancelled: the entry as a whole. */
record HoursBody(UUID entryId, UUID learnerId, LocalDate on, int minutes, boolean cancelled) {

    HoursBody {
        Objects.requireNonNull(entryId, "entryId");
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(on, "on");
        if (minutes < 1) {
            throw new IllegalArgumentException("minutes is absent or none: " + minutes);
        }
    }
}
