package org.assessmentcentre.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Owner;
import org.assessmentcentre.portfolio.learner.Apprenticeship;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/** What every act at gateway begins and ends with: whose it is, whether it may still change, keeping it. */
@ApplicationScoped
class GatewayDesk {

    private final Gateways gateways;
    private final Learners learners;
    private final Caller caller;
    private final Clock clock;

    GatewayDesk(Gateways gateways, Learners learners, Caller caller, Clock clock) {
        this.gateways = gateways;
        this.learners = learners;
        this.caller = caller;
        this.clock = clock;
    }

    /** An apprentice and what is recorded for their gateway, held until the transaction ends. */
    record Case(Learner learner, Apprenticeship apprenticeship, Gateway gateway) {

        LocalDate startedOn() {
            return apprenticeship.startedOn();
        }
    }

    /**
     * Opens a case for a change by somebody who may; the version is checked when there is one.
     *
     * @param sent the body, which goes back to who comes too late; null when there is none
     */
    Case open(UUID learnerId, Consumer<Owner> access, @Nullable IfMatch seen, @Nullable Object sent) {
        Learner learner = locked(learnerId);
        access.accept(learner.owner());
        return open(learner, seen, sent);
    }

    /** The learner, held until the transaction ends; the caller decides about access next, before anything else. */
    Learner locked(UUID learnerId) {
        return learners.locked(learnerId).orElseThrow(() -> Refusal.notFound("The learner"));
    }

    /** Opens the case of a learner about whom access was decided. */
    Case open(Learner learner, @Nullable IfMatch seen, @Nullable Object sent) {
        Apprenticeship apprenticeship = apprenticeship(learner);
        Gateway gateway = gateways.of(learner.id());
        if (seen != null) {
            mustMatch(seen, GatewayResponse.from(learner.id(), gateway), sent);
        }
        gateway.mustBeOpen();
        return new Case(learner, apprenticeship, gateway);
    }

    /** Who comes too late gets the own words back, beside what stands now, so that nothing has to be typed again. */
    private static void mustMatch(IfMatch seen, GatewayResponse standing, @Nullable Object sent) {
        try {
            seen.mustMatch(standing.version());
        } catch (Refusal stale) {
            stale.with("standing", standing);
            throw sent == null ? stale : stale.with("sent", sent);
        }
    }

    GatewayResponse keep(Case changed) {
        return GatewayResponse.from(
                changed.learner().id(), gateways.keep(changed.learner().id(), changed.gateway()));
    }

    static Apprenticeship apprenticeship(Learner learner) {
        Apprenticeship apprenticeship = learner.apprenticeship();
        if (apprenticeship == null) {
            throw new Refusal(
                    PortfolioProblem.NOT_AN_APPRENTICE,
                    "Gateway belongs to an apprenticeship. Record the learner's apprenticeship first.");
        }
        return apprenticeship;
    }

    Signature signature(LocalDate on, String name) {
        return new Signature(on, name, caller.account(), clock.instant());
    }

    /** The header of an act that may name what its sender saw, and need not. */
    static @Nullable IfMatch optional(@Nullable String ifMatch) {
        return ifMatch == null ? null : IfMatch.required(ifMatch);
    }
}
