package org.assessmentcentre.assessment.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.AssessmentCriteria;
import org.assessmentcentre.assessment.assessments.AssessmentCriterion;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;

/** Puts a quality assurer's decisions in the place of the assessor's. To be called in the transaction of the check. */
@ApplicationScoped
public class OverturningDecisions {

    private final AssessmentCriteria criteria;
    private final Decisions decisions;
    private final Deciding deciding;

    OverturningDecisions(AssessmentCriteria criteria, Decisions decisions, Deciding deciding) {
        this.criteria = criteria;
        this.decisions = decisions;
        this.deciding = deciding;
    }

    /** Refuses with everything that keeps them from holding; one of them at least must come to another result. */
    public void mustHold(Assessment assessment, List<OverturningDecisionRequest> requests) {
        Violations broken = new Violations();
        Map<String, AssessmentCriterion> known = byReference(assessment);
        Set<String> seen = new HashSet<>();
        boolean differs = false;
        for (int i = 0; i < requests.size(); i++) {
            String field = "decisions[" + i + "].";
            OverturningDecisionRequest request = requests.get(i);
            AssessmentCriterion criterion = known.get(request.criterion());
            broken.require(criterion != null, field + "criterion", request.criterion() + " is not in this attempt");
            broken.require(
                    seen.add(request.criterion()), field + "criterion", request.criterion() + " is decided twice");
            if (criterion != null) {
                Verdict verdict = request.toVerdict();
                deciding.broken(verdict, assessment, criterion)
                        .forEach(found -> broken.add(Violation.body(field + found.field(), found.message())));
                differs |= decisions
                        .standing(criterion)
                        .filter(verdict::agreesWith)
                        .isEmpty();
            }
        }
        broken.require(
                differs || !broken.none(),
                "decisions",
                "must have one that differs from the assessor's in outcome, reason or requirements: agree otherwise");
        broken.refuseIfAny(AssessmentProblem.DECISION_REFUSED, "Mend what violations lists, and send it again.");
    }

    /** Lets them stand; what is word for word the same stays as it is. */
    public void overturn(
            Assessment assessment,
            List<OverturningDecisionRequest> requests,
            UUID by,
            UUID qualityCheckId,
            Instant at) {
        Map<String, AssessmentCriterion> known = byReference(assessment);
        for (OverturningDecisionRequest request : requests) {
            AssessmentCriterion criterion = known.get(request.criterion());
            Verdict verdict = request.toVerdict();
            if (criterion != null
                    && decisions.standing(criterion).filter(verdict::isWhat).isEmpty()) {
                deciding.decide(assessment, criterion, verdict, by, at, qualityCheckId);
            }
        }
    }

    private Map<String, AssessmentCriterion> byReference(Assessment assessment) {
        return criteria.of(assessment.id()).stream()
                .collect(Collectors.toMap(AssessmentCriterion::criterion, criterion -> criterion));
    }
}
