package org.assessmentcentre.catalogue.exchange.imports;

import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.catalogue.intake.ImportState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import of a CASE package without what was found. */
public record CaseImportSummary(
        UUID id,
        @Schema(examples = "000001") String centre,
        @Schema(examples = "168864") long bytes,
        ImportState state,

        @Schema(
                description = "Why it failed.",
                examples = "Nothing was taken in: the findings with severity ERROR say why.")
        @Nullable
        String failure,

        @Schema(description = "The identifier of its CFDocument, once it was taken in.") @Nullable
        UUID document,

        @Schema(description = "How many warnings still have to be accepted.", examples = "2")
        int open,

        Instant requestedAt,
        @Nullable Instant finishedAt) {}
