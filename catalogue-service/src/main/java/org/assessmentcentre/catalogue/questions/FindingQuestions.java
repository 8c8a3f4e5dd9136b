package org.assessmentcentre.catalogue.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.time.LegalDates;

/** Finds questions, a page at a time. */
@ApplicationScoped
class FindingQuestions {

    private final QuestionBank bank;
    private final Cursors cursors;
    private final Clock clock;

    FindingQuestions(QuestionBank bank, Cursors cursors, Clock clock) {
        this.bank = bank;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Page<QuestionResponse> find(QuestionQuery query, PageRequest page) {
        return cursors.page(
                query.list(),
                page,
                (after, most) -> bank.find(query, LegalDates.today(clock), after, most),
                QuestionResponse::sortKey);
    }
}
