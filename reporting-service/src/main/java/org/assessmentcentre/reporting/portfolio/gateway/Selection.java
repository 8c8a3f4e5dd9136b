package org.assessmentcentre.reporting.portfolio.gateway;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pieces of evidence selected for the professional discussion. */
public record Selection(LocalDate recordedOn, Set<UUID> evidence) {

    public Selection {
        Objects.requireNonNull(recordedOn, "recordedOn");
        evidence = Set.copyOf(evidence);
    }

    @Nullable
    Selection until(LocalDate day) {
        return recordedOn.isAfter(day) ? null : this;
    }
}
