package org.assessmentcentre.catalogue.published;

import java.time.Instant;
import org.assessmentcentre.catalogue.document.DocumentKind;

/** A published version without its body. */
public record PublishedVersion(DocumentKind kind, String code, String version, String title, Instant publishedAt) {

    /** As {@link org.assessmentcentre.catalogue.document.CatalogueDocument#name}. */
    public String name(String separator) {
        return code + separator + version;
    }
}
