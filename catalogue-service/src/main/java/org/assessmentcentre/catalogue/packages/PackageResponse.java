package org.assessmentcentre.catalogue.packages;

import java.time.Instant;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A package that can be published, or is. */
public record PackageResponse(
        @Schema(description = "The name to publish it by.", examples = "8431-2.0")
        String name,

        DocumentKind kind,
        @Schema(examples = "8431") String code,
        @Schema(examples = "2.0") String version,

        @Schema(examples = "City & Guilds Level 7 Diploma for Senior Leaders")
        String title,

        boolean published,

        @Schema(description = "Absent while it is not published.") @Nullable
        Instant publishedAt) {

    static PackageResponse of(CatalogueDocument document, @Nullable Instant publishedAt) {
        return new PackageResponse(
                document.name("-"),
                document.kind(),
                document.code(),
                document.version(),
                document.title(),
                publishedAt != null,
                publishedAt);
    }
}
