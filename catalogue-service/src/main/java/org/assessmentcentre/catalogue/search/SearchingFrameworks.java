package org.assessmentcentre.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.time.LegalDates;

/** Finds parts of frameworks, a page at a time. */
@ApplicationScoped
class SearchingFrameworks {

    private final FrameworkEntries entries;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    SearchingFrameworks(FrameworkEntries entries, Cursors cursors, Caller caller, Clock clock) {
        this.entries = entries;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<FoundFrameworkItem> search(FrameworkItemQuery query, PageRequest page) {
        return cursors.page(
                query.list(),
                page,
                (after, most) -> entries.find(query, caller.centres(), LegalDates.today(clock), after, most),
                FoundFrameworkItem::sortKey);
    }
}
