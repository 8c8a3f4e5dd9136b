package org.assessmentcentre.portfolio.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of off-the-job training. */
@Schema(description = "An entry of off-the-job training.")
record HoursResponse(
        UUID entryId,
        UUID learnerId,
        @Schema(example = "2026-10-05") LocalDate on,
        @Schema(example = "180") int minutes,
        @Schema(example = "Workshop on system dynamics") String activity,

        @Schema(description = "The account that logged it.", example = "6f1c2b9e-4f0a-4a57-9a63-0f3a3f1f7c55")
        String loggedBy,

        Instant loggedAt,

        @Schema(description = "A cancelled entry does not count.")
        boolean cancelled,

        @Nullable Instant cancelledAt,
        @Nullable @Schema(example = "Entered twice") String cancellationReason) {

    static HoursResponse from(HoursEntry entry) {
        return new HoursResponse(
                entry.id(),
                entry.learnerId(),
                entry.workedOn(),
                entry.minutes(),
                entry.activity(),
                entry.loggedBy(),
                entry.loggedAt(),
                entry.isCancelled(),
                entry.cancelledAt(),
                entry.reason());
    }
}
