package org.assessmentcentre.catalogue.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.intake.Acceptance;
import org.assessmentcentre.catalogue.intake.ImportState;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as an operation: where it is, and everything that was found. */
public record ImportResponse(
        UUID id,

        @Schema(description = "Whether it is a handbook's text or a framework's.", examples = "qualification")
        DocumentKind kind,

        @Schema(description = "Code of the qualification or framework.", examples = "8431")
        String qualification,

        @Schema(examples = "2.0") String version,

        @Schema(description = "The centres that are licensed by it; none of a package.", examples = "[\"000001\"]")
        List<String> centres,

        Becomes becomes,

        @Schema(
                description = "Where the draft or version that it became is; absent until then, and of wording.",
                examples = "/catalogue/v1/drafts/019ab3f0-7c1e-7b6a-9c1d-0a1f6f6d2b11")
        @Nullable
        String result,

        @Schema(description = "Of the text, as hex.") String sha256,
        @Schema(examples = "168864") long bytes,
        ImportState state,

        @Schema(
                description = "Why it failed.",
                examples = "Nothing was taken in: the findings with severity ERROR say why.")
        @Nullable
        String failure,

        List<SectionProgress> sections,

        @Schema(
                description =
                        "All of them, once it has ended. An ERROR makes the import fail, a WARNING has to be accepted.")
        List<HandbookFinding> findings,

        @AbsentIsEmpty @Schema(description = "What editors have accepted.")
        List<Acceptance> acceptances,

        @Schema(description = "How many warnings still have to be accepted.", examples = "12")
        int open,

        Instant requestedAt,
        @Nullable Instant finishedAt) {

    static ImportResponse of(HandbookImport operation) {
        return new ImportResponse(
                operation.id(),
                operation.kind(),
                operation.code(),
                operation.version(),
                operation.centres(),
                operation.becomes(),
                operation.result() == null ? null : "/catalogue/" + operation.result(),
                operation.sha256(),
                operation.bytes(),
                operation.state(),
                operation.failure(),
                operation.sections(),
                operation.findings(),
                operation.acceptances(),
                operation.review().open().size(),
                operation.requestedAt(),
                operation.finishedAt());
    }

    /** Where it is, below the service's own prefix. */
    String path() {
        return "v1/imports/" + id;
    }
}
