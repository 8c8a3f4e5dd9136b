package org.assessmentcentre.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.portfolio.access.Access;

/** The centre, or its provider's system, records what the apprentice holds in English and maths. */
@ApplicationScoped
class RecordingEnglishAndMaths {

    private final GatewayDesk desk;
    private final Access access;
    private final Outbox outbox;
    private final Clock clock;

    RecordingEnglishAndMaths(GatewayDesk desk, Access access, Outbox outbox, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    GatewayResponse record(UUID learnerId, IfMatch seen, EnglishAndMathsRequest request) {
        GatewayDesk.Case open = desk.open(learnerId, access::asRegistrarOfAnother, seen, request);
        new Objections(EnglishAndMathsRules.check(request, open.learner().dateOfBirth(), LegalDates.today(clock)))
                .refuseIfAny();
        EnglishAndMaths attained = request.toEnglishAndMaths();
        open.gateway().attain(attained);
        outbox.announce(GatewayEvent.InputRecorded.attained(open.learner(), clock.instant(), attained));
        return desk.keep(open);
    }
}
