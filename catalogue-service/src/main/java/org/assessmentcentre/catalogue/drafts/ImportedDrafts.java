package org.assessmentcentre.catalogue.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.assessmentcentre.catalogue.document.CatalogueDocument;

/** Drafts that an import begins. Sent again, the same leads to the draft that there is. */
@ApplicationScoped
public class ImportedDrafts {

    private final Drafts drafts;
    private final DraftTrail trail;
    private final Clock clock;

    ImportedDrafts(Drafts drafts, DraftTrail trail, Clock clock) {
        this.drafts = drafts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Where a draft with this very document is, below the service's own prefix. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String keep(CatalogueDocument document, String by) {
        return keep(document, by, document::equals);
    }

    /** As {@link #keep}; one of the same version that an editor works on stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String keepUnlessBegun(CatalogueDocument document, String by) {
        return keep(document, by, other -> other.version().equals(document.version()));
    }

    private String keep(CatalogueDocument document, String by, Predicate<CatalogueDocument> same) {
        List<Draft> there = drafts.of(document.kind(), document.code());
        Draft draft = there.stream()
                .filter(one -> same.test(one.document()))
                .findFirst()
                .orElseGet(() -> {
                    Draft fresh = new Draft(document, clock.instant(), by);
                    drafts.persist(fresh);
                    trail.note(DraftTrail.Action.BEGUN, fresh, by);
                    return fresh;
                });
        return "v1/drafts/" + draft.id();
    }
}
