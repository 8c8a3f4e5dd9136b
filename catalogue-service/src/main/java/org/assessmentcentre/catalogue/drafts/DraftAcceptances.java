package org.assessmentcentre.catalogue.drafts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What editors accepted, in drafts that are there and in those that were published. */
@ApplicationScoped
class DraftAcceptances implements PanacheRepositoryBase<DraftAcceptance, UUID> {

    List<DraftAcceptance> of(UUID draft) {
        return list("draftId = ?1 order by id", draft);
    }

    /** Those of drafts that were published: what is discarded leaves none. */
    List<DraftAcceptance> ofPublished(String code) {
        return list("code = ?1 and draftId not in (select draft.id from Draft draft) order by id", code);
    }

    void discard(UUID draft) {
        delete("draftId", draft);
    }
}
