package org.assessmentcentre.catalogue.handbook;

import java.util.List;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something in a handbook's text that can't be read, does not add up, or is not what the published structure says. */
public record HandbookFinding(
        @Schema(description = "Counted from 1 within the import.", examples = "12")
        int number,

        FindingKind kind,
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

        @Schema(description = "What it is compared with says.", examples = "K10") @Nullable
        String expected,

        @Schema(description = "The section that it is compared with; absent when that is the published structure.")
        @Nullable
        Section comparedWith,

        @Schema(description = "The line there.", examples = "4266") @Nullable
        Integer comparedLine,

        @AbsentIsEmpty @Schema(description = "Where the two differ, word by word.")
        List<WordDifference> differences) {

    public HandbookFinding {
        differences = differences == null ? List.of() : List.copyOf(differences);
    }

    /** Whether the import can stand. */
    @Schema(name = "FindingSeverity")
    public enum Severity {
        /** The text is not taken in. */
        ERROR,
        /** The text is taken in when an editor has accepted it with a note. */
        WARNING
    }
}
