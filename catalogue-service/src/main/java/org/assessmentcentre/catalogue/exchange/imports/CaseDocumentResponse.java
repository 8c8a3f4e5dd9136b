package org.assessmentcentre.catalogue.exchange.imports;

import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.storage.ImportedDocument;
import org.assessmentcentre.kit.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a centre has of a document that it imported. */
public record CaseDocumentResponse(
        @Schema(examples = "000001") String centre,
        UUID identifier,
        @Schema(examples = "Leadership") String title,
        @Schema(examples = "Other") String creator,

        @Schema(description = "As its server wrote it.", examples = "2026-11-21T21:00:00Z")
        String lastChangeDateTime,

        @Schema(examples = "212") int items,

        @Schema(description = "Counts the imports that changed it.", examples = "1")
        long version)
        implements Tagged {

    static CaseDocumentResponse of(ImportedDocument document) {
        return new CaseDocumentResponse(
                document.centre(),
                document.identifier(),
                document.title(),
                document.creator(),
                document.lastChange(),
                document.items(),
                document.changes());
    }
}
