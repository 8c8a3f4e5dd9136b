package org.assessmentcentre.portfolio.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    private final Access access;
    private final Outbox outbox;

    ChangingLearner(
            Learners learners,
            Handbooks handbooks,
            Apprenticeships apprenticeships,
            Employment employment,
            Access access,
            Outbox outbox) {
        this.learners = learners;
        this.handbooks = handbooks;
        this.apprenticeships = apprenticeships;
        this.employment = employment;
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
        }
        learners.reserve(learner.centre(), request.uln(), request.account());
        learners.clashes(id, learner.centre(), request.uln(), null, request.account())
                .addTo(found);
        found.refuseIfAny(
                PortfolioProblem.LEARNER_REFUSED, "Change the fields that violations lists, then send it again.");

        boolean called = learner.call(
                Objects.requireNonNull(request.givenName()),
                Objects.requireNonNull(request.familyName()),
                request.email());
        UUID employer = learner.employerId();
        boolean linked = learner.link(request.account(), request.employerId(), apprenticeship);
        boolean identified = request.uln() != null && learner.identify(request.uln());
        if (called || linked || identified) {
            outbox.announce(new LearnerEvent.LearnerChanged(LearnerEvent.State.of(learner)));
        }
        if (called) {
            outbox.announce(LearnerEvent.PersonChanged.of(learner));
        }
        if (!Objects.equals(employer, learner.employerId())) {
            employment.employerChanged(learner);
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

    private @Nullable Handbook handbook(Learner learner) {
        return handbooks
                .find(learner.qualification(), learner.handbookVersion())
                .orElse(null);
    }
}
