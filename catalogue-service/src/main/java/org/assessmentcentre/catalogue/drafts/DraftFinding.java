package org.assessmentcentre.catalogue.drafts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.packages.Finding;
import org.assessmentcentre.catalogue.packages.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something in a draft that does not hold together, or that somebody should look at. */
public record DraftFinding(
        @Schema(description = "Counted from 1 within the draft as it was read.", examples = "3")
        int number,

        Severity severity,

        @Schema(
                description = "The reference or code it concerns, or a field of the whole.",
                examples = "8431-701-AC1.1")
        String at,

        @Schema(examples = "the criterion bears no KSB") String message,

        @Schema(description = "What it is, of a warning.") @Nullable
        FindingKind kind,

        @Schema(
                description = "JSON path of the part, of a warning that concerns one.",
                examples = "$.units[1].learningOutcomes[0].criteria[0]")
        @Nullable
        String place,

        @Schema(description = "What stands there, of a warning.", examples = "Gives several reasons") @Nullable
        String printed,

        @Schema(description = "What it is compared with.", examples = "8431-706-AC2.1, 8431-706-AC2.2") @Nullable
        String expected,

        @Schema(
                description = "Why a warning may stand: the editor's note, or the published version that has it too;"
                        + " absent while it is open.",
                examples = "Stands in version 2.0")
        @Nullable
        String accepted,

        @JsonIgnore String key) {

    /** Whether it stops a publication, or waits for somebody to accept it. */
    @Schema(name = "DraftFindingSeverity")
    public enum Severity {
        ERROR,
        WARNING
    }

    static DraftFinding error(int number, Finding finding) {
        return new DraftFinding(
                number, Severity.ERROR, finding.at(), finding.message(), null, null, null, null, null, "");
    }

    static DraftFinding warning(int number, Warning warning, @Nullable String accepted) {
        return new DraftFinding(
                number,
                Severity.WARNING,
                warning.at(),
                warning.message(),
                warning.kind(),
                warning.place(),
                warning.printed(),
                warning.expected(),
                accepted,
                warning.key());
    }

    boolean open() {
        return severity == Severity.WARNING && accepted == null;
    }
}
