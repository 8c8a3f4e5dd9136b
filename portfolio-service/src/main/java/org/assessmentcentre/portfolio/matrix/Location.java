package org.assessmentcentre.portfolio.matrix;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place in a piece of evidence: exactly one of page, paragraph and seconds from the beginning. */
@Embeddable
record Location(
        @Nullable Integer page,
        @Nullable Integer paragraph,
        @Nullable Integer seconds) {

    Location {
        if (Stream.of(page, paragraph, seconds).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException(
                    "A location is one of page %s, paragraph %s, seconds %s".formatted(page, paragraph, seconds));
        }
    }

    boolean isTimestamp() {
        return seconds != null;
    }
}
