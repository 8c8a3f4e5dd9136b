package org.assessmentcentre.assessment.qualityassurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;

/** Shows quality checks to those who may read the assessment. */
@ApplicationScoped
class ReadingQualityChecks {

    private final OpeningAssessment opening;
    private final QualityChecks checks;
    private final Cursors cursors;

    ReadingQualityChecks(OpeningAssessment opening, QualityChecks checks, Cursors cursors) {
        this.opening = opening;
        this.checks = checks;
        this.cursors = cursors;
    }

    @Transactional
    Page<QualityCheckResponse> list(UUID assessmentId, PageRequest page) {
        opening.toRead(assessmentId);
        return cursors.pageById(
                        "quality-checks/" + assessmentId,
                        page,
                        (after, most) -> checks.of(assessmentId, after, most),
                        QualityCheck::id)
                .map(QualityCheckResponse::from);
    }

    @Transactional
    QualityCheckResponse find(UUID assessmentId, UUID id) {
        opening.toRead(assessmentId);
        return checks.find(assessmentId, id)
                .map(QualityCheckResponse::from)
                .orElseThrow(() -> Refusal.notFound("The quality check"));
    }
}
