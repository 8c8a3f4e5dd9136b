package org.assessmentcentre.catalogue.qualifications;

import java.time.Instant;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published handbook version. */
public record VersionSummary(
        @Schema(examples = "2.0") String version,

        @Schema(examples = "City & Guilds Level 7 Diploma for Senior Leaders")
        String title,

        Instant publishedAt) {

    static VersionSummary of(PublishedVersion version) {
        return new VersionSummary(version.version(), version.title(), version.publishedAt());
    }
}
