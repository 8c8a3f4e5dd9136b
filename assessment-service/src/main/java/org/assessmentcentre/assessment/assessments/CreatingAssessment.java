package org.assessmentcentre.assessment.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;

/** A submission becomes an assessment, once. */
@ApplicationScoped
class CreatingAssessment implements EventHandler {

    private final Assessments assessments;
    private final AssessmentCriteria criteria;
    private final NewAttempt newAttempt;

    CreatingAssessment(Assessments assessments, AssessmentCriteria criteria, NewAttempt newAttempt) {
        this.assessments = assessments;
        this.criteria = criteria;
        this.newAttempt = newAttempt;
    }

    @Override
    public Set<String> types() {
        return Set.of("portfolio.submission-made.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        SubmissionMade submission = event.as(SubmissionMade.class);
        assessments.create(submission).ifPresent(assessmentId -> {
            submission.criteria().forEach(submitted -> criteria.add(assessmentId, submitted));
            newAttempt.opened(assessments.findById(assessmentId));
        });
    }
}
