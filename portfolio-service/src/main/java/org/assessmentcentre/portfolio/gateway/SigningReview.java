package org.assessmentcentre.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.access.Party;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.text.TypedName;
import org.jspecify.annotations.Nullable;

/** Apprentice, employer and provider each sign that they looked over the selection. */
@ApplicationScoped
class SigningReview {

    private final GatewayDesk desk;
    private final Access access;
    private final Outbox outbox;
    private final Clock clock;

    SigningReview(GatewayDesk desk, Access access, Outbox outbox, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    GatewayResponse sign(UUID learnerId, @Nullable IfMatch seen, ReviewSignatureRequest request) {
        Learner learner = desk.locked(learnerId);
        Party party = access.asParty(learner.owner());
        GatewayDesk.Case open = desk.open(learner, seen, request);
        Violations found = new Violations();
        GatewayDays.onProgramme(found, request.reviewedOn(), "reviewedOn", open.startedOn(), LegalDates.today(clock));
        if (party == Party.APPRENTICE) {
            open.learner().checkSignature(found, request.signedName());
        } else {
            TypedName.check(found, request.signedName());
        }
        new Objections(found)
                .needs(open.gateway().state().selection() != null, "selection", "The learner selects the portfolio.")
                .refuseIfAny();
        LocalDate on = Objects.requireNonNull(request.reviewedOn());
        Signature signature = desk.signature(on, Objects.requireNonNull(request.signedName()));
        open.gateway().signReview(party, signature);
        outbox.announce(
                new GatewayEvent.ReviewSigned(learnerId, open.learner().centre(), party, on, signature.signedAt()));
        return desk.keep(open);
    }
}
