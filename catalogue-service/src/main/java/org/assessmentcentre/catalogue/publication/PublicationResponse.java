package org.assessmentcentre.catalogue.publication;

import java.time.Instant;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version that was published. */
@Schema(description = "A version that was published.")
public record PublicationResponse(
        DocumentKind kind,
        @Schema(examples = "8431") String code,
        @Schema(examples = "2.0") String version,

        @Schema(examples = "City & Guilds Level 7 Diploma for Senior Leaders")
        String title,

        Instant publishedAt) {

    public static PublicationResponse of(PublishedVersion version) {
        return new PublicationResponse(
                version.kind(), version.code(), version.version(), version.title(), version.publishedAt());
    }

    /** Where the version is, below the service's own prefix. */
    public String path() {
        return path(kind, code, version);
    }

    /** Where a document is once it is published, below the service's own prefix. */
    public static String pathOf(CatalogueDocument document) {
        return path(document.kind(), document.code(), document.version());
    }

    private static String path(DocumentKind kind, String code, String version) {
        return switch (kind) {
            case QUALIFICATION -> "v1/qualifications/" + code + "/versions/" + version;
            case STANDARD -> "v1/standards/" + code + "/versions/" + version;
            case ASSESSMENT_PLAN -> "v1/assessment-plans/" + code + "/" + version;
            case FRAMEWORK -> "v1/frameworks/" + code + "/versions/" + version;
            case CROSSWALK -> "v1/crosswalks/" + code + "/versions/" + version;
        };
    }
}
