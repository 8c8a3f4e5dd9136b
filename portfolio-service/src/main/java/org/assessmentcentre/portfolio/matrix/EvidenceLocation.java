package org.assessmentcentre.portfolio.matrix;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place in a piece of evidence, as clients write and read it. */
@Schema(
        description =
                "A place in a piece of evidence: exactly one of page, paragraph and timestamp. A timestamp may be sent"
                        + " as hh:mm:ss or as an ISO 8601 duration and is answered as hh:mm:ss.",
        examples = "{\"page\": 12}")
public record EvidenceLocation(
        @Nullable @Schema(minimum = "1", maximum = "100000", example = "12")
        Integer page,

        @Nullable @Schema(minimum = "1", maximum = "100000") Integer paragraph,

        @Nullable
        @Schema(
                description = "From the beginning of the recording.",
                pattern = "[0-9]{2}:[0-5][0-9]:[0-5][0-9]|PT([0-9]{1,6}H)?([0-9]{1,6}M)?([0-9]{1,6}S)?")
        String timestamp) {

    static EvidenceLocation from(Location location) {
        return new EvidenceLocation(
                location.page(),
                location.paragraph(),
                location.seconds() == null ? null : Timestamps.clock(location.seconds()));
    }

    /** The location meant, once the rules found nothing against it. */
    Location toLocation() {
        return new Location(
                page,
                paragraph,
                timestamp == null ? null : Timestamps.seconds(timestamp).orElseThrow());
    }
}
