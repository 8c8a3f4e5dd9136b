package org.assessmentcentre.catalogue.published;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published version of a framework or crosswalk. */
public record DocumentVersion(
        @Schema(examples = "NHS-LF") String code,
        @Schema(examples = "2011") String version,
        @Schema(examples = "NHS Leadership Framework") String title,

        @Schema(description = "First day of this version.", examples = "2011-01-01")
        LocalDate effectiveFrom,

        @Schema(description = "Whether it is the one in force today.", examples = "true")
        boolean current,

        Instant publishedAt) {

    static DocumentVersion of(PublishedVersion version, boolean current) {
        return new DocumentVersion(
                version.code(), version.version(), version.title(), version.firstDay(), current, version.publishedAt());
    }

    /** Unique in the list: code, then version. */
    String sortKey() {
        return code + " " + version;
    }
}
