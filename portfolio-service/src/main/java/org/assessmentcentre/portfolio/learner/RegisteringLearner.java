package org.assessmentcentre.portfolio.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.catalogue.Handbooks;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/** A centre, or its provider's system, registers a learner; a refusal carries every reason. */
@ApplicationScoped
class RegisteringLearner {

    private final Learners learners;
    private final Handbooks handbooks;
    private final Apprenticeships apprenticeships;
    private final Access access;
    private final Outbox outbox;
    private final Clock clock;

    RegisteringLearner(
            Learners learners,
            Handbooks handbooks,
            Apprenticeships apprenticeships,
            Access access,
            Outbox outbox,
            Clock clock) {
        this.learners = learners;
        this.handbooks = handbooks;
        this.apprenticeships = apprenticeships;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    LearnerResponse register(String centre, RegisterLearnerRequest request) {
        access.asRegistrar(centre);
        UUID id = Ids.next();
        Handbook handbook = handbook(request);
        Violations found = RegistrationRules.check(request, handbook, knownVersions(request), LegalDates.today(clock));
        apprenticeships.checkEmployer(found, centre, request.employerId());
        Apprenticeship apprenticeship = apprenticeships.complete(
                found, "handbookVersion", request.apprenticeship(), handbook, request.dateOfBirth());
        learners.reserve(centre, request.uln(), request.account());
        clashes(id, centre, request).addTo(found);
        refuseIfAny(found);
        access.mustBeAnother(id, request.account());

        Learner learner =
                new Learner(id, centre, request, Objects.requireNonNull(handbook), apprenticeship, clock.instant());
        if (!learners.add(learner)) {
            clashes(id, centre, request).addTo(found);
            refuseIfAny(found);
            throw new IllegalStateException("The insert of learner " + id + " met a conflict that is none of ours");
        }
        outbox.announce(new LearnerEvent.LearnerRegistered(LearnerEvent.State.of(learner)));
        outbox.announce(LearnerEvent.PersonChanged.of(learner));
        return LearnerResponse.from(learner);
    }

    private @Nullable Handbook handbook(RegisterLearnerRequest request) {
        return request.qualification() == null || request.handbookVersion() == null
                ? null
                : handbooks
                        .find(request.qualification(), request.handbookVersion())
                        .orElse(null);
    }

    private List<String> knownVersions(RegisterLearnerRequest request) {
        return request.qualification() == null ? List.of() : handbooks.versionsOf(request.qualification());
    }

    private Clashes clashes(UUID id, String centre, RegisterLearnerRequest request) {
        return learners.clashes(id, centre, request.uln(), request.registrationNumber(), request.account());
    }

    private static void refuseIfAny(Violations found) {
        found.refuseIfAny(
                PortfolioProblem.LEARNER_REFUSED, "Change the fields that violations lists, then register again.");
    }
}
