package org.assessmentcentre.catalogue.exchange.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.catalogue.intake.Acceptance;
import org.assessmentcentre.catalogue.intake.ImportState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import of a CASE package as an operation: where it is, and everything that was found. */
public record CaseImportResponse(
        UUID id,

        @Schema(description = "The centre whose people see it.", examples = "000001")
        String centre,

        @Schema(description = "Of the package, as hex.") String sha256,
        @Schema(examples = "168864") long bytes,
        ImportState state,
        CaseProgress progress,

        @Schema(
                description = "Why it failed.",
                examples = "Nothing was taken in: the findings with severity ERROR say why.")
        @Nullable
        String failure,

        @Schema(description = "The identifier of its CFDocument, once it was taken in.") @Nullable
        UUID document,

        @Schema(description = "What it had of each kind, once it was taken in.")
        List<CaseCount> counts,

        @Schema(
                description =
                        "All of them, once it was read. An ERROR makes the import fail, a WARNING has to be accepted,"
                                + " an INFO is only told.")
        List<CaseFinding> findings,

        @Schema(description = "What editors have accepted.") List<Acceptance> acceptances,

        @Schema(description = "How many warnings still have to be accepted.", examples = "2")
        int open,

        Instant requestedAt,
        @Nullable Instant finishedAt) {

    /** Where it is, below the service's own prefix. */
    String path() {
        return "v1/case-imports/" + id;
    }
}
