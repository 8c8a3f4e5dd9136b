package org.assessmentcentre.catalogue.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.kit.json.EventJson;

/** Who did what with which draft, written with the change and never changed. */
@ApplicationScoped
class DraftTrail {

    /** What is done with a draft. */
    enum Action {
        BEGUN,
        CHANGED,
        DISCARDED,
        PUBLISHED
    }

    private final EntityManager entities;
    private final Clock clock;

    DraftTrail(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Notes the draft as it is after the action, or was before its end. */
    void note(Action action, Draft draft, String by) {
        CatalogueDocument document = draft.document();
        entities.createNativeQuery("""
                        insert into draft_action (at, actor, action, draft, kind, code, version, body_sha256)
                        values (:at, :actor, :action, :draft, :kind, :code, :version, :hash)""")
                .setParameter("at", clock.instant())
                .setParameter("actor", by)
                .setParameter("action", action.name())
                .setParameter("draft", draft.id())
                .setParameter("kind", draft.kind().name())
                .setParameter("code", draft.code())
                .setParameter("version", document.version())
                .setParameter("hash", Sha256.hex(EventJson.write(document)))
                .executeUpdate();
    }
}
