package org.assessmentcentre.catalogue.qualifications;

import java.time.Instant;
import java.time.LocalDate;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.published.Published;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published handbook version and the days it is for. */
public record VersionSummary(
        @Schema(examples = "2.0") String version,

        @Schema(examples = "City & Guilds Level 7 Diploma for Senior Leaders")
        String title,

        @Schema(description = "First day on which the qualification may be delivered.", examples = "2021-09-01")
        LocalDate deliveryFrom,

        @Schema(description = "First day of this version.", examples = "2022-02-01")
        LocalDate effectiveFrom,

        @Schema(
                description =
                        "Last day before the next version; absent of the latest. Learners stay on the version they"
                                + " are enrolled on.",
                examples = "2022-01-31")
        @Nullable
        LocalDate effectiveUntil,

        @Schema(description = "Whether it is the one in force today.", examples = "true")
        boolean current,

        @Schema(
                description = "Why it is no handbook's version but one of our making; absent of a real one.",
                examples = "Made by us from version 2.0 and its change log; no text of version 1.0 was at hand")
        @Nullable
        String synthetic,

        Instant publishedAt) {

    static VersionSummary of(Published<Qualification> published, @Nullable LocalDate next, boolean current) {
        Qualification document = published.document();
        return new VersionSummary(
                document.version(),
                document.title(),
                document.deliveryFrom(),
                document.effectiveFrom(),
                next == null ? null : next.minusDays(1),
                current,
                document.synthetic(),
                published.publishedAt());
    }
}
