package org.assessmentcentre.catalogue.exchange.imports;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.storage.CaseNeighbours;
import org.assessmentcentre.catalogue.exchange.storage.CaseStore;
import org.assessmentcentre.catalogue.exchange.storage.ImportedDocument;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;

/** An editor removes what their centre imported, so that a wrong import isn't for ever. Ours has no centre. */
@ApplicationScoped
class RemovingCaseDocument {

    private static final int MOST_SECONDS = 300;

    private final CaseStore store;
    private final CaseNeighbours documents;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    RemovingCaseDocument(
            CaseStore store, CaseNeighbours documents, EntityManager entities, Caller caller, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    CaseDocumentResponse read(String centre, UUID identifier) {
        return CaseDocumentResponse.of(own(centre, identifier));
    }

    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    void remove(String centre, UUID identifier, IfMatch seen) {
        own(centre, identifier);
        store.lockDocument(centre, identifier);
        ImportedDocument document = own(centre, identifier);
        seen.mustMatch(document.changes());
        store.remove(centre, identifier);
        entities.createNativeQuery("""
                        insert into case_removal (id, centre, document, title, items, removed_at, removed_by)
                        values (:id, :centre, :document, :title, :items, :at, :by)""")
                .setParameter("id", Ids.next())
                .setParameter("centre", centre)
                .setParameter("document", identifier)
                .setParameter("title", document.title())
                .setParameter("items", document.items())
                .setParameter("at", clock.instant())
                .setParameter("by", caller.account())
                .executeUpdate();
    }

    private ImportedDocument own(String centre, UUID identifier) {
        if (!caller.claimsCentre(centre)) {
            throw Refusal.notFound("Centre " + centre);
        }
        return documents
                .document(centre, identifier)
                .orElseThrow(() -> Refusal.notFound("An imported document " + identifier));
    }
}
