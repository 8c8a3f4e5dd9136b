package org.assessmentcentre.catalogue.frameworks;

import java.time.Instant;
import java.time.LocalDate;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published version of a framework. */
public record FrameworkSummary(
        @Schema(examples = "NHS-LF") String code,
        @Schema(examples = "2011") String version,
        @Schema(examples = "NHS Leadership Framework") String title,

        @Schema(description = "First day of this version.", examples = "2011-06-01")
        LocalDate effectiveFrom,

        Instant publishedAt) {

    static FrameworkSummary of(PublishedVersion version) {
        return new FrameworkSummary(
                version.code(), version.version(), version.title(), version.firstDay(), version.publishedAt());
    }

    /** Unique in the list: code, then version. */
    String sortKey() {
        return code + " " + version;
    }
}
