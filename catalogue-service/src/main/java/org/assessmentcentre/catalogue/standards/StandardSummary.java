package org.assessmentcentre.catalogue.standards;

import java.time.Instant;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published version of a standard. */
public record StandardSummary(
        @Schema(examples = "ST0480") String code,
        @Schema(examples = "1.2") String version,
        @Schema(examples = "Senior Leader") String title,
        Instant publishedAt) {

    static StandardSummary of(PublishedVersion version) {
        return new StandardSummary(version.code(), version.version(), version.title(), version.publishedAt());
    }

    /** Unique in the list: code, then version. */
    String sortKey() {
        return code + " " + version;
    }
}
