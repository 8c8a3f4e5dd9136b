package org.assessmentcentre.portfolio.priorlearning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.evidence.Evidence;
import org.assessmentcentre.portfolio.evidence.Evidences;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;
import org.assessmentcentre.portfolio.matrix.Mappings;
import org.assessmentcentre.portfolio.matrix.UnitMatrices;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;

/** A learner claims that a criterion was met before, on evidence that is mapped to it. */
@ApplicationScoped
class ClaimingPriorLearning {

    private static final int MOST_LOOKED_AT = 50;

    private final Claims claims;
    private final Learners learners;
    private final UnitMatrices matrices;
    private final Evidences evidences;
    private final Mappings mappings;
    private final Access access;
    private final Outbox outbox;
    private final Clock clock;

    ClaimingPriorLearning(
            Claims claims,
            Learners learners,
            UnitMatrices matrices,
            Evidences evidences,
            Mappings mappings,
            Access access,
            Outbox outbox,
            Clock clock) {
        this.claims = claims;
        this.learners = learners;
        this.matrices = matrices;
        this.evidences = evidences;
        this.mappings = mappings;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ClaimResponse claim(UUID learnerId, ClaimRequest request) {
        Learner learner = learners.locked(learnerId).orElseThrow(() -> Refusal.notFound("The learner"));
        access.asLearner(learner.owner());
        Handbook handbook = matrices.handbookOf(learner);
        Map<UUID, Evidence> own = evidences.own(learnerId, request.evidence(), MOST_LOOKED_AT);
        Violations found = ClaimRules.check(request, handbook, pieces(own), LegalDates.today(clock));
        String criterion = request.criterion();
        found.require(
                criterion == null || !mappings.isSubmitted(learnerId, criterion),
                "criterion",
                "was handed over already; prior learning is claimed before");
        found.refuseIfAny(PortfolioProblem.CLAIM_REFUSED, "Change the fields that violations lists, then claim again.");
        if (claims.has(learnerId, Objects.requireNonNull(criterion))) {
            throw new Refusal(PortfolioProblem.CLAIM_EXISTS, "One claim stands for a criterion.");
        }
        Claim claim = new Claim(Ids.next(), learnerId, request, own.keySet(), clock.instant());
        claims.persist(claim);
        outbox.announce(PriorLearningClaimed.of(learner, claim));
        return ClaimResponse.from(claim);
    }

    private Map<UUID, ClaimRules.Piece> pieces(Map<UUID, Evidence> own) {
        Map<UUID, Set<String>> criteria = mappings.criteriaOf(own.keySet());
        return own.values().stream()
                .collect(Collectors.toMap(
                        Evidence::id,
                        evidence -> new ClaimRules.Piece(
                                evidence.reference(),
                                evidence.file().isPresent(),
                                criteria.getOrDefault(evidence.id(), Set.of()))));
    }
}
