package org.assessmentcentre.assessment.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.AssessmentCriteria;
import org.assessmentcentre.assessment.assessments.AssessmentCriterion;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;

/** Shows the decision that stands for a criterion. */
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
        opening.toRead(assessmentId);
        AssessmentCriterion criterion = criteria.get(assessmentId, criterionRef);
        return DecisionResponse.from(criterion, decisions.standing(criterion));
    }
}
