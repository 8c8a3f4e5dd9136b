package org.assessmentcentre.portfolio.evidence;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The file of a piece of evidence.
 *
 * @param sha256 of the content, lower-case hex; also its place in the store
 * @param size in bytes
 * @param mediaType as its bytes say
 * @param durationSeconds how long a recording plays, in whole seconds; null of other files and of recordings that an
 *     earlier version stored
 * @param fileName as the learner called it, without path and with an ending that fits the type
 */
@Embeddable
public record StoredFile(
        String sha256,
        long size,
        String mediaType,
        String fileName,
        Instant storedAt,
        @Nullable Integer durationSeconds) {

    /** Whether it plays: what is in it is located by time. */
    public boolean isRecording() {
        return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
    }
}
