package org.assessmentcentre.reporting.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.kit.event.UndecodableEvent;

/** Keeps published documents, after making sure that they can be read. */
@ApplicationScoped
class CatalogueHandler implements EventHandler {

    private static final Map<String, String> KINDS = Map.of(
            "catalogue.qualification-published.v1", "qualification",
            "catalogue.standard-published.v1", "standard",
            "catalogue.assessment-plan-published.v1", "assessment-plan");

    private final EntityManager entities;

    CatalogueHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return KINDS.keySet();
    }

    @Override
    public void on(ReceivedEvent event) {
        byte[] bytes = event.body();
        if (bytes == null) {
            throw new UndecodableEvent("A published document is never withdrawn: " + event.subject(), null);
        }
        String body = new String(bytes, StandardCharsets.UTF_8);
        CatalogueDocument document = parse(KINDS.getOrDefault(event.type(), ""), body);
        if (!document.key().equals(event.subject())) {
            throw new UndecodableEvent("The document is " + document.key() + ", its key " + event.subject(), null);
        }
        entities.createNativeQuery("""
                        insert into catalogue_document as d (document_key, kind, body, sequence)
                        values (:key, :kind, :body, :sequence)
                        on conflict (document_key) do update
                        set kind = excluded.kind, body = excluded.body, sequence = excluded.sequence
                        where excluded.sequence > d.sequence""")
                .setParameter("key", document.key())
                .setParameter("kind", document.kind())
                .setParameter("body", body)
                .setParameter("sequence", event.sequence())
                .executeUpdate();
    }

    private static CatalogueDocument parse(String kind, String body) {
        try {
            return CatalogueDocument.parse(kind, body);
        } catch (IOException | IllegalArgumentException e) {
            throw new UndecodableEvent("The document is no " + kind + " of ours: " + e.getMessage(), e);
        }
    }
}
