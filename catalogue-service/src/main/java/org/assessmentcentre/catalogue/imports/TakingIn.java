package org.assessmentcentre.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.drafts.ImportedDrafts;
import org.assessmentcentre.catalogue.packages.PackageReader;
import org.assessmentcentre.catalogue.publication.Announcing;
import org.assessmentcentre.catalogue.publication.PublicationResponse;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.wording.WordingLayer;
import org.assessmentcentre.kit.json.EventJson;
import org.jspecify.annotations.Nullable;

/** Makes of what was read what it is to become, in the transaction that ends the import. */
@ApplicationScoped
class TakingIn {

    private final WordingLayer wording;
    private final ImportedDrafts drafts;
    private final PublishedDocuments published;
    private final Announcing announcing;
    private final Clock clock;

    TakingIn(
            WordingLayer wording,
            ImportedDrafts drafts,
            PublishedDocuments published,
            Announcing announcing,
            Clock clock) {
        this.wording = wording;
        this.drafts = drafts;
        this.published = published;
        this.announcing = announcing;
        this.clock = clock;
    }

    /** Where what it became is, below the service's own prefix; null of wording alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    @Nullable
    String takeIn(HandbookImport operation, Held read) {
        JsonNode handbook = read.handbook();
        if (handbook != null) {
            wording.keep(
                    new WordingLayer.Edition(
                            operation.code(),
                            operation.version(),
                            operation.sha256(),
                            read.words(),
                            EventJson.write(handbook)),
                    operation.centres(),
                    operation.id(),
                    clock.instant());
        }
        JsonNode document = read.document();
        return document == null ? null : structure(operation, document(document));
    }

    private String structure(HandbookImport operation, CatalogueDocument document) {
        Optional<String> stands = standing(document);
        if (stands.isPresent()) {
            return stands.get();
        }
        if (operation.becomes() == Becomes.VERSION) {
            return PublicationResponse.of(announcing.publish(document)).path();
        }
        return operation.centres().isEmpty()
                ? drafts.keep(document, operation.requestedBy())
                : drafts.keepUnlessBegun(document, operation.requestedBy());
    }

    /** Whether taking it in publishes something that is not published yet. */
    boolean changes(Held read) {
        return read.document() != null && standing(document(read.document())).isEmpty();
    }

    /** Where this very document is published already. */
    Optional<String> standing(CatalogueDocument document) {
        return published
                .find(document.kind(), document.code(), document.version(), document.revisionNumber())
                .filter(document::equals)
                .map(PublicationResponse::pathOf);
    }

    private static CatalogueDocument document(JsonNode document) {
        try {
            return PackageReader.read(document);
        } catch (IOException e) {
            throw new UncheckedIOException("What was read before can't be read", e);
        }
    }
}
