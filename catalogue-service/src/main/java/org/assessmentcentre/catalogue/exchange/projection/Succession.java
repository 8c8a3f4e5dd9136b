package org.assessmentcentre.catalogue.exchange.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.assessmentcentre.kit.time.LegalDates;
import org.jspecify.annotations.Nullable;

/**
 * A version between those before and after it, on a day.
 *
 * @param before the one whose parts it replaces; null of the first
 * @param after the one that replaces it; null of the last
 */
record Succession(
        PublishedVersion version,
        @Nullable PublishedVersion before,
        @Nullable PublishedVersion after,
        LocalDate today) {

    /** Changes whenever the package would. */
    String madeOf() {
        return "rules " + Projection.RULES + ", published " + version.publishedAt() + ", after "
                + (before == null ? "none" : before.version()) + ", until " + endsOn() + (ended() ? ", ended" : "");
    }

    /** The first day of the one after it, or the day that was published where the kind has no first days. */
    @Nullable
    LocalDate endsOn() {
        return after == null
                ? null
                : Objects.requireNonNullElseGet(
                        after.effectiveFrom(), () -> LocalDate.ofInstant(after.publishedAt(), LegalDates.ZONE));
    }

    boolean ended() {
        LocalDate day = endsOn();
        return day != null && !day.isAfter(today);
    }

    /** Of the parts; a version that gets a predecessor changes by that. */
    Instant changedAt() {
        return latest(version.publishedAt(), before == null ? null : before.publishedAt(), Projection.RULES_SINCE);
    }

    /** Of the document, which changes when its successor is published and when it has ended. */
    Instant documentChangedAt() {
        LocalDate day = endsOn();
        return latest(
                changedAt(),
                after == null ? null : after.publishedAt(),
                day == null || !ended()
                        ? null
                        : day.atStartOfDay(LegalDates.ZONE).toInstant());
    }

    private static Instant latest(@Nullable Instant... times) {
        return Stream.of(times).filter(Objects::nonNull).max(Instant::compareTo).orElseThrow();
    }
}
