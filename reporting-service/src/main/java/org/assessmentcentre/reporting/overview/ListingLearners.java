package org.assessmentcentre.reporting.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Freshness;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.reporting.access.Access;
import org.assessmentcentre.reporting.access.Sight;
import org.assessmentcentre.reporting.portfolio.Learner;
import org.assessmentcentre.reporting.portfolio.Learners;
import org.assessmentcentre.reporting.readiness.LearnerReports;
import org.jspecify.annotations.Nullable;

/** Lists learners with their summaries: those of a centre for its staff, an employer's apprentices for its managers. */
@ApplicationScoped
class ListingLearners {

    private final Learners learners;
    private final Access access;
    private final LearnerReports reports;
    private final Cursors cursors;
    private final Freshness freshness;
    private final Clock clock;

    ListingLearners(
            Learners learners,
            Access access,
            LearnerReports reports,
            Cursors cursors,
            Freshness freshness,
            Clock clock) {
        this.learners = learners;
        this.access = access;
        this.reports = reports;
        this.cursors = cursors;
        this.freshness = freshness;
        this.clock = clock;
    }

    @Transactional
    LearnerPage ofCentre(String centre, PageRequest request) {
        String account = access.account();
        return switch (access.ofCentre(centre)) {
            case ALL ->
                page(
                        "learners/" + centre,
                        request,
                        Sight.STAFF,
                        (after, most) -> learners.ofCentre(centre, after, most));
            case ALLOCATED ->
                page(
                        "learners/" + centre + "/allocated/" + account,
                        request,
                        Sight.STAFF,
                        (after, most) -> learners.allocatedTo(account, centre, after, most));
        };
    }

    @Transactional
    LearnerPage apprentices(PageRequest request) {
        List<UUID> employers = access.managed();
        return page(
                "apprentices/" + access.account(),
                request,
                Sight.EMPLOYER,
                (after, most) -> employers.isEmpty() ? List.of() : learners.apprenticesOf(employers, after, most));
    }

    private LearnerPage page(
            String list, PageRequest request, Sight sight, BiFunction<@Nullable UUID, Integer, List<Learner>> find) {
        Page<Learner> found = cursors.page(
                list,
                request,
                (after, most) -> find.apply(after == null ? null : UUID.fromString(after), most),
                learner -> learner.id().toString());
        List<LearnerSummary> summaries =
                reports.of(found.items(), learner -> access.shown(learner, sight), LegalDates.today(clock)).stream()
                        .map(LearnerSummary::from)
                        .toList();
        return LearnerPage.of(new Page<>(summaries, found.next()), freshness.applied());
    }
}
