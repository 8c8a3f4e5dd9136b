package org.assessmentcentre.portfolio.evidence;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of evidence to add; the rules report all faults in one answer. */
@Schema(
        description = "A piece of evidence to add. Its file follows in a request of its own.",
        requiredProperties = {"reference", "title", "kind", "producedOn"})
record EvidenceRequest(
        @Nullable
        @Schema(
                description = "The reference in its header or footer; unique in the portfolio.",
                maxLength = 40,
                example = "E07")
        String reference,

        @Nullable @Schema(maxLength = 200, example = "Workforce plan 2027, signed off by the board")
        String title,

        @Nullable @Schema(example = "PLAN") EvidenceKind kind,

        @Nullable @Schema(description = "When it was produced; not in the future.", example = "2026-10-12")
        LocalDate producedOn,

        @Nullable @Schema(description = "Whether others worked on it; then ownContribution is needed.")
        Boolean teamwork,

        @Nullable
        @Schema(
                description = "What the learner contributed to teamwork.",
                maxLength = 2000,
                example = "Led the demand forecast and wrote sections 2 and 4.")
        String ownContribution,

        @Nullable @Schema(description = "Needed for WITNESS_TESTIMONY, and for nothing else.")
        WitnessRequest witness) {

    /** Said so, or told what of it is their own. */
    boolean isTeamwork() {
        return Boolean.TRUE.equals(teamwork) || ownContribution != null;
    }
}
