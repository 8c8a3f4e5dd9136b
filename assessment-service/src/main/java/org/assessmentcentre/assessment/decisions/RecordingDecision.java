package org.assessmentcentre.assessment.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.AssessmentCriteria;
import org.assessmentcentre.assessment.assessments.AssessmentCriterion;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.Refusal;

/** Records the assessor's decision about one criterion. */
@ApplicationScoped
class RecordingDecision {

    private final OpeningAssessment opening;
    private final AssessmentCriteria criteria;
    private final Decisions decisions;
    private final Deciding deciding;
    private final Clock clock;

    RecordingDecision(
            OpeningAssessment opening,
            AssessmentCriteria criteria,
            Decisions decisions,
            Deciding deciding,
            Clock clock) {
        this.opening = opening;
        this.criteria = criteria;
        this.decisions = decisions;
        this.deciding = deciding;
        this.clock = clock;
    }

    @Transactional
    DecisionResponse record(UUID assessmentId, String criterionRef, IfMatch seen, Verdict verdict) {
        OpeningAssessment.Opened opened = opening.toAssess(assessmentId);
        Assessment assessment = opened.assessment();
        AssessmentCriterion criterion = criteria.get(assessmentId, criterionRef);
        assessment.decide();
        Optional<Decision> before = decisions.standing(criterion);
        if (before.filter(verdict::isWhat).isPresent()) {
            return DecisionResponse.from(criterion, before);
        }
        mustMatch(seen, criterion, before, verdict);
        var broken = deciding.broken(verdict, assessment, criterion);
        if (!broken.isEmpty()) {
            throw new Refusal(
                    AssessmentProblem.DECISION_REFUSED, "Mend what violations lists, and send it again.", broken);
        }
        Decision decision =
                deciding.decide(assessment, criterion, verdict, opened.by().id(), clock.instant(), null);
        return DecisionResponse.from(criterion, Optional.of(decision));
    }

    /** Who comes too late gets the own words back, beside what stands now, so that nothing has to be typed again. */
    private static void mustMatch(
            IfMatch seen, AssessmentCriterion criterion, Optional<Decision> standing, Verdict verdict) {
        try {
            criterion.mustMatch(seen);
        } catch (Refusal stale) {
            throw stale.with("sent", DecisionRequest.from(verdict))
                    .with("standing", DecisionResponse.from(criterion, standing));
        }
    }
}
