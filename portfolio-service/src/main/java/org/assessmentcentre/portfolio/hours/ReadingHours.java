package org.assessmentcentre.portfolio.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;

/** The off-the-job training of an apprentice, for those who see their gateway. */
@ApplicationScoped
class ReadingHours {

    private final HoursEntries entries;
    private final Learners learners;
    private final Access access;
    private final Cursors cursors;

    ReadingHours(HoursEntries entries, Learners learners, Access access, Cursors cursors) {
        this.entries = entries;
        this.learners = learners;
        this.access = access;
        this.cursors = cursors;
    }

    @Transactional
    Page<HoursResponse> list(UUID learnerId, PageRequest request) {
        mustSee(learnerId);
        return cursors.pageById(
                        "off-the-job-hours/" + learnerId,
                        request,
                        (after, most) -> entries.after(learnerId, after, most),
                        HoursEntry::id)
                .map(HoursResponse::from);
    }

    @Transactional
    HoursResponse read(UUID learnerId, UUID entryId) {
        mustSee(learnerId);
        return entries.of(learnerId, entryId).map(HoursResponse::from).orElseThrow(() -> Refusal.notFound("The entry"));
    }

    private void mustSee(UUID learnerId) {
        Learner learner = learners.with(learnerId).orElseThrow(() -> Refusal.notFound("The learner"));
        access.toSeeGateway(learner.owner());
    }
}
