package org.assessmentcentre.catalogue.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about a package that doesn't add up, or that somebody may want to know. */
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
        /** It is taken in as it is when an editor has accepted it with a note. */
        WARNING,
        /** It is taken in as it is. */
        INFO
    }

    boolean mustBeAccepted() {
        return severity == Severity.WARNING;
    }

    boolean saysTheSameAs(CaseFinding other) {
        return severity == other.severity && at.equals(other.at) && message.equals(other.message);
    }

    CaseFinding numbered(int anew) {
        return new CaseFinding(anew, severity, at, message);
    }
}
