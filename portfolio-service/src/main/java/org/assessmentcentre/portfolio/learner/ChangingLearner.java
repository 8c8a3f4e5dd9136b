package org.assessmentcentre.portfolio.learner;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.catalogue.Handbooks;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/** A centre, or its provider's system, changes a learner's name, contact, account, employer or apprenticeship. */
@ApplicationScoped
class ChangingLearner {

    private final Learners learners;
    private final Handbooks handbooks;
    private final Apprenticeships apprenticeships;
    private final Employment employment;
    private final List<DaysOnProgramme> daysOnProgramme;
    private final Access access;
    private final Outbox outbox;

    ChangingLearner(
            Learners learners,
            Handbooks handbooks,
            Apprenticeships apprenticeships,
            Employment employment,
            @All List<DaysOnProgramme> daysOnProgramme,
            Access access,
            Outbox outbox) {
        this.learners = learners;
        this.handbooks = handbooks;
        this.apprenticeships = apprenticeships;
        this.employment = employment;
        this.daysOnProgramme = daysOnProgramme;
        this.access = access;
        this.outbox = outbox;
    }

    @Transactional
    LearnerResponse change(UUID id, IfMatch seen, ChangeLearnerRequest request) {
        Learner learner = learners.locked(id).orElseThrow(() -> Refusal.notFound("The learner"));
        access.asRegistrar(learner.owner());
        seen.mustMatch(learner.version());

        Violations found = new Violations();
        PersonRules.check(found, request.givenName(), request.familyName(), request.email(), request.account());
        checkUln(found, learner, request.uln());
        request.checkKept(found, learner);
        ApprenticeshipRules.check(found, request.apprenticeship(), learner.dateOfBirth());
        apprenticeships.checkEmployer(found, learner.centre(), request.employerId());
        Apprenticeship apprenticeship = apprenticeships.complete(
                found, "apprenticeship", request.apprenticeship(), handbook(learner), learner.dateOfBirth());
        if (employment.isSettled(id)) {
            ApprenticeshipRules.checkKept(found, request.apprenticeship(), learner.apprenticeship());
        } else {
            checkStart(found, learner, request.apprenticeship());
        }
        learners.reserve(learner.centre(), request.uln(), request.account());
        learners.clashes(id, learner.centre(), request.uln(), null, request.account())
                .addTo(found);
        found.refuseIfAny(
                PortfolioProblem.LEARNER_REFUSED, "Change the fields that violations lists, then send it again.");
        if (!learner.has(request.account(), request.employerId(), apprenticeship)) {
            access.mustBeAnother(id, request.account());
        }

        boolean called = learner.call(
                Objects.requireNonNull(request.givenName()),
                Objects.requireNonNull(request.familyName()),
                request.email());
        boolean parts = !Objects.equals(request.employerId(), learner.employerId())
                || (apprenticeship == null && learner.apprenticeship() != null);
        boolean linked = learner.link(request.account(), request.employerId(), apprenticeship);
        boolean identified = request.uln() != null && learner.identify(request.uln());
        if (called || linked || identified) {
            outbox.announce(new LearnerEvent.LearnerChanged(LearnerEvent.State.of(learner)));
        }
        if (called) {
            outbox.announce(LearnerEvent.PersonChanged.of(learner));
        }
        if (parts) {
            employment.parted(learner);
        }
        return LearnerResponse.from(learner);
    }

    private static void checkUln(Violations found, Learner learner, @Nullable String uln) {
        if (uln == null || uln.equals(learner.uln())) {
            return;
        }
        PersonRules.checkUln(found, uln);
        found.require(
                Uln.isTemporary(learner.uln()),
                "uln",
                "can't be changed any more: the learner has a number of their own");
    }

    /** A start that is moved may not leave behind what was done on programme. */
    private void checkStart(Violations found, Learner learner, @Nullable ApprenticeshipRequest wanted) {
        LocalDate start = wanted == null ? null : wanted.startedOn();
        Apprenticeship known = learner.apprenticeship();
        if (start != null && !Days.isOutlandish(start) && (known == null || !start.equals(known.startedOn()))) {
            daysOnProgramme.stream()
                    .flatMap(part -> part.before(learner.id(), start).stream())
                    .forEach(done -> found.require(
                            false,
                            "apprenticeship.startedOn",
                            "must not be after " + done.what() + ", on " + done.on()));
        }
    }

    private @Nullable Handbook handbook(Learner learner) {
        return handbooks
                .find(learner.qualification(), learner.handbookVersion())
                .orElse(null);
    }
}
