package org.assessmentcentre.catalogue.drafts;

import java.time.Instant;
import java.util.List;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.packages.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something in a published version that somebody looked at. */
public record VersionWarning(
        @Schema(description = "Counted from 1 within the version.", examples = "3")
        int number,

        FindingKind kind,

        @Schema(description = "The reference or code it concerns.", examples = "8431-701-AC1.1")
        String at,

        @Schema(
                description = "JSON path of the part, of a warning that concerns one.",
                examples = "$.units[1].learningOutcomes[0].criteria[0]")
        @Nullable
        String place,

        @Schema(examples = "the criterion bears no KSB") String message,

        @Schema(description = "What stands there.", examples = "Gives several reasons") @Nullable
        String printed,

        @Schema(description = "What it is compared with.", examples = "8431-706-AC2.1, 8431-706-AC2.2") @Nullable
        String expected,

        @Schema(
                description = "What editors said to it in the draft of this version or of one before; empty when it"
                        + " came with a package.")
        List<Accepted> acceptances) {

    /** An editor's word that it may stand. */
    @Schema(name = "VersionWarningAcceptance")
    public record Accepted(
            @Schema(description = "Why it may stand.", examples = "The handbook has it so.")
            String note,

            @Schema(description = "The editor's account.", examples = "4f0c9a3e-8a52-4c0e-9d5b-0a1f6f6d2b11")
            String by,

            Instant at) {}

    static VersionWarning of(int number, Warning warning, List<DraftAcceptance> acceptances) {
        return new VersionWarning(
                number,
                warning.kind(),
                warning.at(),
                warning.place(),
                warning.message(),
                warning.printed(),
                warning.expected(),
                acceptances.stream()
                        .filter(acceptance -> acceptance.covers(warning))
                        .map(DraftAcceptance::accepted)
                        .toList());
    }
}
