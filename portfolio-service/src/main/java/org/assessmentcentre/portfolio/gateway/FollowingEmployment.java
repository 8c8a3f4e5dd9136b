package org.assessmentcentre.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.portfolio.learner.Employment;
import org.assessmentcentre.portfolio.learner.Learner;

/** Without the employer or apprenticeship as it was, what the employer gave falls; what gateway was confirmed on stays. */
@ApplicationScoped
class FollowingEmployment implements Employment {

    private final Gateways gateways;
    private final Outbox outbox;
    private final Clock clock;

    FollowingEmployment(Gateways gateways, Outbox outbox, Clock clock) {
        this.gateways = gateways;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public boolean isSettled(UUID learnerId) {
        return gateways.of(learnerId).state().confirmation() != null;
    }

    @Override
    public void parted(Learner learner) {
        Gateway gateway = gateways.of(learner.id());
        GatewayState before = gateway.state();
        if (before.confirmation() != null) {
            return;
        }
        gateway.partFromEmployer();
        GatewayState after = gateway.state();
        if (!after.equals(before)) {
            announce(learner, before, after);
            gateways.keep(learner.id(), gateway);
        }
    }

    private void announce(Learner learner, GatewayState before, GatewayState after) {
        Instant now = clock.instant();
        if (after.discussion() != null && !after.discussion().equals(before.discussion())) {
            outbox.announce(GatewayEvent.InputRecorded.discussed(learner, now, after.discussion()));
        }
        if (after.proposal() != null && !after.proposal().equals(before.proposal())) {
            outbox.announce(GatewayEvent.InputRecorded.proposed(learner, now, after.proposal()));
        }
        if (!Objects.equals(after.review(), before.review())) {
            outbox.announce(GatewayEvent.InputRecorded.reviewLeft(learner, now, after.review()));
        }
        if (before.employerDeclaration() != null) {
            outbox.announce(GatewayEvent.InputRecorded.satisfied(learner, now, null));
        }
    }
}
