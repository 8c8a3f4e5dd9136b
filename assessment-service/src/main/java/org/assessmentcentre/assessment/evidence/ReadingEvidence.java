package org.assessmentcentre.assessment.evidence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.ReadingAssessments;
import org.assessmentcentre.assessment.portfolio.SubmittedEvidence;

/** Shows the evidence of an assessment to those who may read it here and in portfolio. */
@ApplicationScoped
class ReadingEvidence {

    private final ReadingAssessments assessments;
    private final SubmittedEvidence evidence;

    ReadingEvidence(ReadingAssessments assessments, SubmittedEvidence evidence) {
        this.assessments = assessments;
        this.evidence = evidence;
    }

    /** Without a transaction around it: the answer may take its time. */
    ObjectNode find(UUID assessmentId) {
        return evidence.of(assessments.find(assessmentId).submissionId());
    }
}
