package org.assessmentcentre.catalogue.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.jspecify.annotations.Nullable;

/**
 * A published version without its body.
 *
 * @param effectiveFrom first day on which the version is the current one; absent of standards and plans
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
                switch (document) {
                    case Qualification qualification -> qualification.effectiveFrom();
                    case Framework framework -> framework.effectiveFrom();
                    case Crosswalk crosswalk -> crosswalk.effectiveFrom();
                    case Standard standard -> null;
                    case AssessmentPlan plan -> null;
                },
                publishedAt);
    }

    /** The first day of a handbook, framework or crosswalk version; the other kinds have none. */
    public LocalDate firstDay() {
        return Objects.requireNonNull(effectiveFrom, "this kind has a first day");
    }

    /** As {@link org.assessmentcentre.catalogue.document.CatalogueDocument#name}. */
    public String name(String separator) {
        return code + separator + version;
    }
}
