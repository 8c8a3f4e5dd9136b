package org.assessmentcentre.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.catalogue.AssessmentPlan;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.catalogue.Plans;
import org.assessmentcentre.portfolio.evidence.Evidence;
import org.assessmentcentre.portfolio.evidence.Evidences;
import org.assessmentcentre.portfolio.evidence.StoredFile;
import org.assessmentcentre.portfolio.learner.Apprenticeship;
import org.assessmentcentre.portfolio.matrix.Mappings;
import org.assessmentcentre.portfolio.matrix.UnitMatrices;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/** The learner selects the pieces for the professional discussion; selected evidence stays as it is. */
@ApplicationScoped
class SelectingPortfolio {

    static final String PLAN = "assessmentPlan";
    static final String NOT_ARRIVED = "The assessment plan has to arrive from the catalogue; try again later.";

    private static final int MOST_LOOKED_AT = 100;

    private final GatewayDesk desk;
    private final Plans plans;
    private final UnitMatrices matrices;
    private final Evidences evidences;
    private final Mappings mappings;
    private final Access access;
    private final Outbox outbox;
    private final Clock clock;

    SelectingPortfolio(
            GatewayDesk desk,
            Plans plans,
            UnitMatrices matrices,
            Evidences evidences,
            Mappings mappings,
            Access access,
            Outbox outbox,
            Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.matrices = matrices;
        this.evidences = evidences;
        this.mappings = mappings;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    GatewayResponse select(UUID learnerId, IfMatch seen, SelectionRequest request) {
        GatewayDesk.Case open = desk.open(learnerId, access::asLearner, seen, request);
        Map<UUID, Evidence> own = evidences.own(learnerId, request.evidence(), MOST_LOOKED_AT);
        new Objections(SelectionRules.check(request.evidence(), pieces(own), limits(open))).refuseIfAny();
        Selection made = new Selection(LegalDates.today(clock), List.copyOf(own.keySet()));
        if (!sameAsBefore(open.gateway().state().selection(), made)) {
            boolean cleared = open.gateway().select(made);
            own.values().forEach(Evidence::submit);
            outbox.announce(GatewayEvent.InputRecorded.selected(open.learner(), clock.instant(), made));
            if (cleared) {
                outbox.announce(GatewayEvent.InputRecorded.reviewLeft(open.learner(), clock.instant(), null));
            }
            return desk.keep(open);
        }
        return GatewayResponse.from(learnerId, open.gateway());
    }

    private static boolean sameAsBefore(@Nullable Selection before, Selection made) {
        return before != null && before.evidence().equals(made.evidence());
    }

    private Map<UUID, SelectionRules.Piece> pieces(Map<UUID, Evidence> own) {
        Map<UUID, Set<String>> criteria = mappings.criteriaOf(own.keySet());
        return own.values().stream()
                .collect(Collectors.toMap(
                        Evidence::id,
                        evidence -> new SelectionRules.Piece(
                                evidence.reference(),
                                evidence.file().isPresent(),
                                evidence.isRecording(),
                                evidence.file().map(StoredFile::durationSeconds).orElse(null),
                                criteria.getOrDefault(evidence.id(), Set.of()))));
    }

    private SelectionRules.Limits limits(GatewayDesk.Case open) {
        Apprenticeship on = open.apprenticeship();
        AssessmentPlan plan = plans.find(on.standard(), on.plan()).orElseThrow(SelectingPortfolio::notArrived);
        Set<String> groupings = plans.groupings(
                on.standard(),
                on.standardVersion(),
                plan.selectionMethod().orElseThrow(SelectingPortfolio::notArrived));
        Set<String> criteria = matrices.handbookOf(open.learner()).units().stream()
                .filter(unit -> unit.ksbGrouping() != null && groupings.contains(unit.ksbGrouping()))
                .flatMap(unit -> unit.criteria().stream())
                .map(Handbook.Criterion::ref)
                .collect(Collectors.toSet());
        if (criteria.isEmpty()) {
            throw notArrived();
        }
        return new SelectionRules.Limits(
                criteria,
                plan.excludedCriteria(),
                plan.longestRecordingSeconds().orElseThrow(SelectingPortfolio::notArrived));
    }

    private static Refusal notArrived() {
        return new Refusal(PortfolioProblem.GATEWAY_STEP_MISSING, NOT_ARRIVED)
                .with("missing", List.of(new MissingStep(PLAN, NOT_ARRIVED)));
    }
}
