package org.assessmentcentre.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.text.Prose;
import org.assessmentcentre.portfolio.text.TypedName;
import org.jspecify.annotations.Nullable;

/** The centre records the talk about English and maths; the employer signs for it. */
@ApplicationScoped
class DiscussingEnglishAndMaths {

    private static final int LONGEST_NOTE = 2_000;

    private final GatewayDesk desk;
    private final Access access;
    private final Outbox outbox;
    private final Clock clock;

    DiscussingEnglishAndMaths(GatewayDesk desk, Access access, Outbox outbox, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    GatewayResponse record(UUID learnerId, IfMatch seen, DiscussionRequest request) {
        GatewayDesk.Case open = desk.open(learnerId, access::asRegistrarOfAnother, seen, request);
        Violations found = new Violations();
        GatewayDays.onProgramme(found, request.discussedOn(), "discussedOn", open.startedOn(), LegalDates.today(clock));
        Prose.required(found, request.note(), "note", LONGEST_NOTE);
        new Objections(found).refuseIfAny();
        open.gateway().discuss(Objects.requireNonNull(request.discussedOn()), Objects.requireNonNull(request.note()));
        return announced(open, Objects.requireNonNull(open.gateway().state().discussion()));
    }

    @Transactional
    GatewayResponse sign(UUID learnerId, @Nullable IfMatch seen, SignatureRequest request) {
        GatewayDesk.Case open = desk.open(learnerId, access::asEmployer, seen, request);
        Discussion held = open.gateway().state().discussion();
        Violations found = new Violations();
        TypedName.check(found, request.signedName());
        new Objections(found)
                .needs(held != null, "discussion", "The centre records the discussion.")
                .refuseIfAny();
        Signature signature = desk.signature(LegalDates.today(clock), Objects.requireNonNull(request.signedName()));
        return announced(open, open.gateway().signDiscussion(Objects.requireNonNull(held), signature));
    }

    private GatewayResponse announced(GatewayDesk.Case open, Discussion held) {
        outbox.announce(GatewayEvent.InputRecorded.discussed(open.learner(), clock.instant(), held));
        return desk.keep(open);
    }
}
