package org.assessmentcentre.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.text.TypedName;
import org.jspecify.annotations.Nullable;

/** The employer declares the apprentice at or above the standard, or takes that back. */
@ApplicationScoped
class DeclaringCompetence {

    private final GatewayDesk desk;
    private final Access access;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    DeclaringCompetence(GatewayDesk desk, Access access, Outbox outbox, Caller caller, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    GatewayResponse declare(UUID learnerId, IfMatch seen, EmployerDeclarationRequest request) {
        GatewayDesk.Case open = desk.open(learnerId, access::asEmployer, seen, request);
        Violations found = new Violations();
        GatewayDays.onProgramme(found, request.declaredOn(), "declaredOn", open.startedOn(), LegalDates.today(clock));
        TypedName.check(found, request.signedName());
        new Objections(found).refuseIfAny();
        EmployerDeclaration declared = new EmployerDeclaration(
                Objects.requireNonNull(request.declaredOn()),
                Objects.requireNonNull(request.signedName()),
                caller.account(),
                clock.instant());
        open.gateway().satisfy(declared);
        return announced(open, declared);
    }

    @Transactional
    GatewayResponse withdraw(UUID learnerId, IfMatch seen) {
        GatewayDesk.Case open = desk.open(learnerId, access::asEmployer, seen, null);
        if (open.gateway().state().employerDeclaration() == null) {
            throw Refusal.notFound("The employer's declaration");
        }
        open.gateway().withdraw();
        return announced(open, null);
    }

    private GatewayResponse announced(GatewayDesk.Case open, @Nullable EmployerDeclaration declared) {
        outbox.announce(GatewayEvent.InputRecorded.satisfied(open.learner(), clock.instant(), declared));
        return desk.keep(open);
    }
}
