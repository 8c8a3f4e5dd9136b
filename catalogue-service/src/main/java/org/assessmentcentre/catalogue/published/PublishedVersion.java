package org.assessmentcentre.catalogue.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * A published version without its body.
 *
 * @param effectiveFrom first day on which a handbook version is the current one; absent of other kinds
 */
public record PublishedVersion(
        DocumentKind kind,
        String code,
        String version,
        String title,
        @Nullable LocalDate effectiveFrom,
        Instant publishedAt) {

    /** Of a document that is published at that time. */
    public static PublishedVersion of(CatalogueDocument document, Instant publishedAt) {
        return new PublishedVersion(
                document.kind(),
                document.code(),
                document.version(),
                document.title(),
                document instanceof Qualification qualification ? qualification.effectiveFrom() : null,
                publishedAt);
    }

    /** The first day of a handbook version; the other kinds have none. */
    public LocalDate firstDay() {
        return Objects.requireNonNull(effectiveFrom, "a handbook version has a first day");
    }

    /** As {@link org.assessmentcentre.catalogue.document.CatalogueDocument#name}. */
    public String name(String separator) {
        return code + separator + version;
    }
}
