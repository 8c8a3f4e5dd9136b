package org.assessmentcentre.catalogue.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about a package that doesn't add up. */
public record CaseFinding(
        @Schema(description = "Counted from 1 within the import.", examples = "3")
        int number,

        Severity severity,

        @Schema(description = "Where it stands in the package.", examples = "CFItems[12].identifier")
        String at,

        @Schema(examples = "is there twice") String message) {

    /** Whether the package can be taken in. */
    @Schema(name = "CaseFindingSeverity")
    public enum Severity {
        /** Nothing of it is taken in. */
        ERROR,
        /** It is taken in as it is. */
        WARNING
    }
}
