package org.assessmentcentre.portfolio.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.learner.Apprenticeship;
import org.assessmentcentre.portfolio.learner.Employment;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;

/** An apprentice, the centre or its provider's system logs off-the-job training, and cancels wrong entries. */
@ApplicationScoped
class LoggingHours {

    private final HoursEntries entries;
    private final Learners learners;
    private final Employment employment;
    private final Access access;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    LoggingHours(
            HoursEntries entries,
            Learners learners,
            Employment employment,
            Access access,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.entries = entries;
        this.learners = learners;
        this.employment = employment;
        this.access = access;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    HoursResponse log(UUID learnerId, HoursRequest request) {
        Learner learner = apprentice(learnerId);
        Apprenticeship apprenticeship = Objects.requireNonNull(learner.apprenticeship());
        refuseIfAny(HoursRules.check(
                request, apprenticeship.startedOn(), LegalDates.today(clock), day -> entries.totalOn(learnerId, day)));
        HoursEntry entry = new HoursEntry(Ids.next(), learnerId, request, caller.account(), clock.instant());
        entries.persist(entry);
        return announced(learner, entry);
    }

    @Transactional
    HoursResponse cancel(UUID learnerId, UUID entryId, CancellationRequest request) {
        Learner learner = apprentice(learnerId);
        HoursEntry entry = entries.of(learnerId, entryId).orElseThrow(() -> Refusal.notFound("The entry"));
        refuseIfAny(HoursRules.check(request));
        entry.cancel(Objects.requireNonNull(request.reason()), caller.account(), clock.instant());
        return announced(learner, entry);
    }

    private HoursResponse announced(Learner learner, HoursEntry entry) {
        entries.flush();
        outbox.announce(new HoursLogged(
                learner.id(),
                learner.centre(),
                entry.id(),
                entry.workedOn(),
                entry.minutes(),
                entry.isCancelled(),
                entries.total(learner.id())));
        return HoursResponse.from(entry);
    }

    private Learner apprentice(UUID learnerId) {
        Learner learner = learners.locked(learnerId).orElseThrow(() -> Refusal.notFound("The learner"));
        access.asLearnerOrRegistrar(learner.owner());
        if (learner.apprenticeship() == null) {
            throw new Refusal(
                    PortfolioProblem.NOT_AN_APPRENTICE,
                    "Off-the-job training belongs to an apprenticeship. Record the learner's apprenticeship first.");
        }
        if (employment.isSettled(learnerId)) {
            throw new Refusal(
                    PortfolioProblem.GATEWAY_STEP_DONE, "Gateway was confirmed on the hours as they are; they stay.");
        }
        return learner;
    }

    private static void refuseIfAny(Violations found) {
        found.refuseIfAny(
                PortfolioProblem.HOURS_REFUSED, "Change the fields that violations lists, and send it again.");
    }
}
