package org.assessmentcentre.catalogue.handbook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something in a handbook's text that can't be read, or is not what the published structure says. */
public record HandbookFinding(
        Severity severity,
        Section section,

        @Schema(description = "Counted from 1; absent where it concerns no single line.", examples = "571") @Nullable
        Integer line,

        @Schema(description = "The reference or code it concerns.", examples = "8431-700-AC1.1") @Nullable
        String at,

        @Schema(examples = "prints other KSB codes than the published structure has")
        String message,

        @Schema(description = "What the text says, cut where it is long.", examples = "K10, K11") @Nullable
        String printed,

        @Schema(description = "What the published structure says.", examples = "K10") @Nullable
        String expected) {

    /** Whether the import can stand. */
    @Schema(name = "FindingSeverity")
    public enum Severity {
        /** The text is not taken in. */
        ERROR,
        /** The text is taken in; somebody should look at it. */
        WARNING
    }
}
