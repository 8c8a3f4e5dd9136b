package org.assessmentcentre.reporting.portfolio.gateway;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An input of which only the day matters: a signature, a declaration, the end of learning. */
record Dated(LocalDate on) {

    Dated {
        Objects.requireNonNull(on, "on");
    }

    static @Nullable Dated of(@Nullable LocalDate on) {
        return on == null ? null : new Dated(on);
    }

    static @Nullable LocalDate until(@Nullable LocalDate on, LocalDate day) {
        return on == null || on.isAfter(day) ? null : on;
    }
}
