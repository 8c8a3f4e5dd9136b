package org.assessmentcentre.catalogue.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.kit.time.LegalDates;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a qualification is the current one, from memory. What this instance publishes counts at once; what
 * another one publishes counts here {@link #FRESH} later at most.
 */
@ApplicationScoped
public class CurrentVersions {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final PublishedDocuments published;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(List<PublishedVersion> versions, Instant at) {}

    /** Fired in the transaction that publishes. */
    record Added() {}

    CurrentVersions(PublishedDocuments published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Added added) {
        known = null;
    }

    /** The version that is in force today; empty while none of the qualification's is. */
    public Optional<String> of(String qualification) {
        return current(versions(), qualification, LegalDates.today(clock)).map(PublishedVersion::version);
    }

    /** The version of a qualification with the latest first day that is not after this day. */
    public static Optional<PublishedVersion> current(
            List<PublishedVersion> versions, String qualification, LocalDate on) {
        return versions.stream()
                .filter(version -> version.code().equals(qualification))
                .filter(version -> !version.firstDay().isAfter(on))
                .max(Comparator.comparing(PublishedVersion::firstDay).thenComparing(PublishedVersion::publishedAt));
    }

    private List<PublishedVersion> versions() {
        Known now = known;
        if (now == null || now.at().plus(FRESH).isBefore(clock.instant())) {
            now = new Known(published.versions(DocumentKind.QUALIFICATION), clock.instant());
            known = now;
        }
        return now.versions();
    }
}
