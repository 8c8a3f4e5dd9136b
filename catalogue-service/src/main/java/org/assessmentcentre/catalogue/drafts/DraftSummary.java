package org.assessmentcentre.catalogue.drafts;

import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft without its document. */
public record DraftSummary(
        UUID id,
        DocumentKind kind,
        @Schema(examples = "ST0480") String code,
        @Schema(examples = "AP03") String documentVersion,

        @Schema(examples = "Senior Leader assessment plan AP03")
        String title,

        Instant changedAt) {

    static DraftSummary of(Draft draft) {
        CatalogueDocument document = draft.document();
        return new DraftSummary(
                draft.id(), draft.kind(), draft.code(), document.version(), document.title(), draft.changedAt());
    }
}
