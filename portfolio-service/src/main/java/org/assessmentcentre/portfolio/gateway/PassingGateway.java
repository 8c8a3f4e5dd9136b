package org.assessmentcentre.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.portfolio.access.Access;
import org.jspecify.annotations.Nullable;

/** The learning ends, the employer declares gateway, the centre confirms it: three acts on days of their own. */
@ApplicationScoped
class PassingGateway {

    private final GatewayDesk desk;
    private final Access access;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    PassingGateway(GatewayDesk desk, Access access, Outbox outbox, Caller caller, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    GatewayResponse endLearning(UUID learnerId, IfMatch seen, LearningEndRequest request) {
        GatewayDesk.Case open = desk.open(learnerId, access::asRegistrarOfAnother, seen, request);
        new Objections(GatewayRules.ending(
                        request.endedOn(), open.gateway().state(), open.startedOn(), LegalDates.today(clock)))
                .refuseIfAny();
        LocalDate on = Objects.requireNonNull(request.endedOn());
        open.gateway().endLearning(on);
        outbox.announce(GatewayEvent.InputRecorded.ended(open.learner(), clock.instant(), on));
        return desk.keep(open);
    }

    @Transactional
    GatewayResponse declare(UUID learnerId, @Nullable IfMatch seen, DeclareGatewayRequest request) {
        GatewayDesk.Case open = desk.open(learnerId, access::asEmployer, seen, request);
        GatewayRules.declaring(request.declaredOn(), open.gateway().state(), open.startedOn(), LegalDates.today(clock))
                .refuseIfAny();
        Declared declared =
                new Declared(Objects.requireNonNull(request.declaredOn()), caller.account(), clock.instant());
        open.gateway().declare(declared);
        outbox.announce(new GatewayEvent.GatewayDeclared(
                learnerId, open.learner().centre(), declared.declaredOn(), declared.declaredAt()));
        return desk.keep(open);
    }

    @Transactional
    GatewayResponse confirm(UUID learnerId, @Nullable IfMatch seen, ConfirmGatewayRequest request) {
        GatewayDesk.Case open = desk.open(learnerId, access::asAdministrator, seen, request);
        GatewayRules.confirming(
                        request.confirmedOn(), open.gateway().state(), open.startedOn(), LegalDates.today(clock))
                .refuseIfAny();
        Confirmed confirmed =
                new Confirmed(Objects.requireNonNull(request.confirmedOn()), caller.account(), clock.instant());
        open.gateway().confirm(confirmed);
        outbox.announce(new GatewayEvent.GatewayConfirmed(
                learnerId, open.learner().centre(), confirmed.confirmedOn(), confirmed.confirmedAt()));
        return desk.keep(open);
    }
}
