package org.assessmentcentre.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.access.Party;
import org.assessmentcentre.portfolio.catalogue.AssessmentPlan;
import org.assessmentcentre.portfolio.catalogue.Plans;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.text.Prose;
import org.jspecify.annotations.Nullable;

/** The learner puts the proposal forward; employer and centre each agree to exactly what it says. */
@ApplicationScoped
class ProposingBusinessCase {

    private final GatewayDesk desk;
    private final Plans plans;
    private final Access access;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ProposingBusinessCase(GatewayDesk desk, Plans plans, Access access, Outbox outbox, Caller caller, Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.access = access;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    GatewayResponse propose(UUID learnerId, IfMatch seen, ProposalRequest request) {
        GatewayDesk.Case open = desk.open(learnerId, access::asLearner, seen, request);
        Integer mostWords = plans.find(
                        open.apprenticeship().standard(), open.apprenticeship().plan())
                .flatMap(AssessmentPlan::mostSummaryWords)
                .orElse(null);
        new Objections(ProposalRules.check(request, mostWords))
                .needs(mostWords != null, SelectingPortfolio.PLAN, SelectingPortfolio.NOT_ARRIVED)
                .refuseIfAny();
        Proposal before = open.gateway().state().proposal();
        if (before != null && before.says(request)) {
            return GatewayResponse.from(learnerId, open.gateway());
        }
        String summary = Objects.requireNonNull(request.summary());
        Proposal made = new Proposal(
                Objects.requireNonNull(request.subject()),
                Objects.requireNonNull(request.title()),
                Objects.requireNonNull(request.scope()),
                summary,
                Prose.words(summary),
                LegalDates.today(clock),
                null,
                null);
        open.gateway().propose(made);
        return announced(open, made);
    }

    @Transactional
    GatewayResponse agree(UUID learnerId, @Nullable IfMatch seen) {
        Learner learner = desk.locked(learnerId);
        Party party = access.asEmployerOrProvider(learner.owner());
        GatewayDesk.Case open = desk.open(learner, seen, null);
        Proposal made = open.gateway().state().proposal();
        new Objections(new Violations())
                .needs(made != null, "proposal", "The learner puts the proposal forward.")
                .refuseIfAny();
        Agreement agreement = new Agreement(LegalDates.today(clock), caller.account(), clock.instant());
        return announced(open, open.gateway().agree(Objects.requireNonNull(made), party, agreement));
    }

    private GatewayResponse announced(GatewayDesk.Case open, Proposal made) {
        outbox.announce(GatewayEvent.InputRecorded.proposed(open.learner(), clock.instant(), made));
        return desk.keep(open);
    }
}
