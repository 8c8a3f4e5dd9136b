package org.assessmentcentre.catalogue.published;

import java.time.Instant;
import org.assessmentcentre.catalogue.document.CatalogueDocument;

/**
 * A published version.
 *
 * @param sha256 of the document as it was written at publication, lower-case hex
 */
public record Published<D extends CatalogueDocument>(D document, Instant publishedAt, String sha256) {}
