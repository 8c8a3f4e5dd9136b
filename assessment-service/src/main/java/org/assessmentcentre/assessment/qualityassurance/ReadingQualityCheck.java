package org.assessmentcentre.assessment.qualityassurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;
import org.assessmentcentre.kit.problem.Refusal;

/** Shows a quality check to those who may read the assessment. */
@ApplicationScoped
class ReadingQualityCheck {

    private final OpeningAssessment opening;
    private final QualityChecks checks;

    ReadingQualityCheck(OpeningAssessment opening, QualityChecks checks) {
        this.opening = opening;
        this.checks = checks;
    }

    @Transactional
    QualityCheckResponse find(UUID assessmentId, UUID id) {
        opening.toRead(assessmentId);
        return checks.find(assessmentId, id)
                .map(QualityCheckResponse::from)
                .orElseThrow(() -> Refusal.notFound("The quality check"));
    }
}
