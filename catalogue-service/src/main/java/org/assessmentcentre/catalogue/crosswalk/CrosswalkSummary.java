package org.assessmentcentre.catalogue.crosswalk;

import java.time.Instant;
import java.time.LocalDate;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published version of a crosswalk. */
public record CrosswalkSummary(
        @Schema(examples = "NHS-LF-8431") String code,
        @Schema(examples = "1.0") String version,

        @Schema(examples = "NHS Leadership Framework and Level 7 Diploma for Senior Leaders")
        String title,

        @Schema(description = "First day of this version.", examples = "2026-11-21")
        LocalDate effectiveFrom,

        @Schema(description = "Whether it is the one in force today.", examples = "true")
        boolean current,

        Instant publishedAt) {

    static CrosswalkSummary of(PublishedVersion version, boolean current) {
        return new CrosswalkSummary(
                version.code(), version.version(), version.title(), version.firstDay(), current, version.publishedAt());
    }

    /** Unique in the list: code, then version. */
    String sortKey() {
        return code + " " + version;
    }
}
