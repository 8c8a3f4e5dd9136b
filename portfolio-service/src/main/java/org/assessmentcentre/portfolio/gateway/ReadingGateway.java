package org.assessmentcentre.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;

/** What is recorded for a learner's gateway, for the learner, the centre and the employer. */
@ApplicationScoped
class ReadingGateway {

    private final Gateways gateways;
    private final Learners learners;
    private final Access access;

    ReadingGateway(Gateways gateways, Learners learners, Access access) {
        this.gateways = gateways;
        this.learners = learners;
        this.access = access;
    }

    @Transactional
    GatewayResponse read(UUID learnerId) {
        Learner learner = learners.with(learnerId).orElseThrow(() -> Refusal.notFound("The learner"));
        access.toSeeGateway(learner.owner());
        GatewayDesk.apprenticeship(learner);
        return GatewayResponse.from(learnerId, gateways.of(learnerId));
    }
}
