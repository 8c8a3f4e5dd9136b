package org.assessmentcentre.reporting.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Freshness;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.reporting.access.Access;
import org.assessmentcentre.reporting.access.Sight;
import org.assessmentcentre.reporting.portfolio.Learner;
import org.assessmentcentre.reporting.portfolio.Learners;
import org.assessmentcentre.reporting.readiness.LearnerReport;
import org.assessmentcentre.reporting.readiness.LearnerReports;
import org.jspecify.annotations.Nullable;

/** Lists learners with their summaries: those of a centre for its staff and provider systems, an employer's apprentices for its managers. */
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

    /** Finds learners after one, in the order they were registered, that many at most. */
    private interface Finding extends BiFunction<@Nullable UUID, Integer, List<Learner>> {}

    @Transactional
    LearnerPage ofCentre(String centre, ReadinessFilter filter, PageRequest request) {
        Violations violations = new Violations();
        Wanted wanted = filter.read(violations);
        refuseIfAny(violations, request);
        String account = access.account();
        return switch (access.ofCentre(centre)) {
            case ALL ->
                answer(inOrderOfRegistration(
                        "learners/" + centre,
                        wanted,
                        request,
                        Sight.STAFF,
                        (after, most) -> learners.ofCentre(centre, after, most)));
            case ALLOCATED ->
                answer(inOrderOfRegistration(
                        "learners/" + centre + "/allocated/" + account,
                        wanted,
                        request,
                        Sight.STAFF,
                        (after, most) -> learners.allocatedTo(account, centre, after, most)));
        };
    }

    @Transactional
    LearnerPage apprentices(ReadinessFilter filter, @Nullable String sort, PageRequest request) {
        Violations violations = new Violations();
        Wanted wanted = filter.read(violations);
        Optional<BoardOrder> order = BoardOrder.read(sort, violations);
        refuseIfAny(violations, request);
        List<UUID> employers = access.managed();
        String list = "apprentices/" + access.account();
        Finding find =
                (after, most) -> employers.isEmpty() ? List.of() : learners.apprenticesOf(employers, after, most);
        return answer(
                order.isPresent()
                        ? sorted(list, wanted, order.get(), request, find.apply(null, Integer.MAX_VALUE))
                        : inOrderOfRegistration(list, wanted, request, Sight.EMPLOYER, find));
    }

    private static void refuseIfAny(Violations violations, PageRequest request) {
        try {
            request.limitOrDefault();
        } catch (Refusal limit) {
            limit.violations().forEach(violations::add);
        }
        violations.refuseIfAny(KitProblem.INVALID_REQUEST, "Change what the violations name; nothing was listed.");
    }

    private Page<LearnerReport> inOrderOfRegistration(
            String list, Wanted wanted, PageRequest request, Sight sight, Finding find) {
        return cursors.pageById(
                list + wanted.name(),
                request,
                (after, most) -> search(wanted, after, most, sight, find),
                report -> report.learner().id());
    }

    /** What is wanted is worked out, not stored, so learners are gone through in parts until enough of them match. */
    private List<LearnerReport> search(Wanted wanted, UUID after, int most, Sight sight, Finding find) {
        int part = wanted.isAnybody() ? most : PageRequest.MOST;
        List<LearnerReport> found = new ArrayList<>();
        List<Learner> next;
        UUID last = after;
        do {
            next = find.apply(last, part);
            found.addAll(matching(wanted, next, sight));
            last = next.isEmpty() ? last : next.getLast().id();
        } while (next.size() == part && found.size() < most);
        return found.subList(0, Math.min(most, found.size()));
    }

    private Page<LearnerReport> sorted(
            String list, Wanted wanted, BoardOrder order, PageRequest request, List<Learner> all) {
        record Placed(BoardOrder.Place place, LearnerReport report) {}
        Comparator<BoardOrder.Place> comparator = order.comparator();
        List<Placed> board = matching(wanted, all, Sight.EMPLOYER).stream()
                .map(report -> new Placed(order.place(report), report))
                .sorted(Comparator.comparing(Placed::place, comparator))
                .toList();
        return cursors.page(
                        list + wanted.name() + order.name(),
                        request,
                        (after, most) -> {
                            BoardOrder.Place from = after == null ? null : order.place(after, this::nameOf);
                            return board.stream()
                                    .filter(placed -> from == null || comparator.compare(placed.place(), from) > 0)
                                    .limit(most)
                                    .toList();
                        },
                        placed -> order.position(placed.place()))
                .map(Placed::report);
    }

    private Learner.@Nullable Name nameOf(UUID learner) {
        return learners.find(learner).map(Learner::name).orElse(null);
    }

    private List<LearnerReport> matching(Wanted wanted, List<Learner> some, Sight sight) {
        return reports.of(some, learner -> access.shown(learner, sight), LegalDates.today(clock)).stream()
                .filter(report -> wanted.matches(report.readiness()))
                .toList();
    }

    private LearnerPage answer(Page<LearnerReport> page) {
        return LearnerPage.of(page.map(LearnerSummary::from), freshness.applied());
    }
}
