package org.assessmentcentre.portfolio.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.assessmentcentre.kit.access.AccessDecisions;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;

/** The operator approves a centre. Its first administrator is appointed in the assessment service. */
@ApplicationScoped
class ApprovingCentre {

    private final Centres centres;
    private final Outbox outbox;
    private final AccessDecisions decisions;
    private final Clock clock;

    ApprovingCentre(Centres centres, Outbox outbox, AccessDecisions decisions, Clock clock) {
        this.centres = centres;
        this.outbox = outbox;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    CentreResponse approve(CentreRequest request) {
        decisions.allowed(); // the role operator is enough
        List<String> clients = request.providerClients() == null ? List.of() : request.providerClients();
        Centre centre = new Centre(request.number(), request.name().strip(), Set.copyOf(clients), clock.instant());
        if (!centres.add(centre)) {
            throw new Refusal(
                    PortfolioProblem.CENTRE_EXISTS, "Read the centre with this number, or use another number.");
        }
        outbox.announce(CentreChanged.of(centre));
        return CentreResponse.from(centre);
    }
}
