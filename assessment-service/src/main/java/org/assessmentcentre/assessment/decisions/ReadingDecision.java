package org.assessmentcentre.assessment.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.AssessmentCriteria;
import org.assessmentcentre.assessment.assessments.AssessmentCriterion;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;
import org.assessmentcentre.kit.problem.Refusal;

/**
 * Shows the decision that stands for a criterion. The learner gets it once it is confirmed, with the rationale: that is part
 * of the results sheet (handbook section 4), which is the learner's too.
 */
@ApplicationScoped
class ReadingDecision {

    private final OpeningAssessment opening;
    private final AssessmentCriteria criteria;
    private final Decisions decisions;

    ReadingDecision(OpeningAssessment opening, AssessmentCriteria criteria, Decisions decisions) {
        this.opening = opening;
        this.criteria = criteria;
        this.decisions = decisions;
    }

    @Transactional
    DecisionResponse find(UUID assessmentId, String criterionRef) {
        OpeningAssessment.Shown shown = opening.toShow(assessmentId);
        AssessmentCriterion criterion = criteria.get(assessmentId, criterionRef);
        if (!shown.withResults()) {
            throw Refusal.notFound("The decision");
        }
        return DecisionResponse.from(criterion, decisions.standing(criterion));
    }
}
