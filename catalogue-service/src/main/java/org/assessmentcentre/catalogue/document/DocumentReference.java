package org.assessmentcentre.catalogue.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a version of a document. */
public record DocumentReference(
        @Schema(examples = "8431") String code,
        @Schema(examples = "2.0") String version) {

    /** As {@link CatalogueDocument#name}. */
    public String name(String separator) {
        return code + separator + version;
    }
}
