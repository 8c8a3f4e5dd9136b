package org.assessmentcentre.catalogue.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a version of a standard. */
public record StandardReference(
        @Schema(examples = "ST0480") String code,
        @Schema(examples = "1.2") String version) {

    /** Whether it names this standard. */
    public boolean names(Standard standard) {
        return code.equals(standard.code()) && version.equals(standard.version());
    }

    /** As {@link CatalogueDocument#name}. */
    public String name(String separator) {
        return code + separator + version;
    }
}
