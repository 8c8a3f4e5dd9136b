package org.assessmentcentre.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.time.LegalDates;

/** Finds criteria, a page at a time. */
@ApplicationScoped
class SearchingCriteria {

    private final CriterionEntries entries;
    private final Cursors cursors;
    private final Clock clock;

    SearchingCriteria(CriterionEntries entries, Cursors cursors, Clock clock) {
        this.entries = entries;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Page<FoundCriterion> search(CriterionQuery query, PageRequest page) {
        return cursors.page(
                query.list(),
                page,
                (after, most) -> entries.find(query, LegalDates.today(clock), after, most),
                FoundCriterion::sortKey);
    }
}
