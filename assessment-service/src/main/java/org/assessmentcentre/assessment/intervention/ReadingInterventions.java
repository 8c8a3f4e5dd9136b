package org.assessmentcentre.assessment.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;

/** Shows what was done to an assessment to whom the assessment concerns. */
@ApplicationScoped
class ReadingInterventions {

    private final OpeningAssessment opening;
    private final Interventions interventions;
    private final Cursors cursors;

    ReadingInterventions(OpeningAssessment opening, Interventions interventions, Cursors cursors) {
        this.opening = opening;
        this.interventions = interventions;
        this.cursors = cursors;
    }

    @Transactional
    Page<InterventionResponse> list(UUID assessmentId, PageRequest page) {
        opening.toRead(assessmentId);
        return cursors.pageById(
                        "interventions/" + assessmentId,
                        page,
                        (after, most) -> interventions.of(assessmentId, after, most),
                        Intervention::id)
                .map(InterventionResponse::from);
    }

    @Transactional
    InterventionResponse find(UUID assessmentId, UUID id) {
        opening.toRead(assessmentId);
        return interventions
                .find(assessmentId, id)
                .map(InterventionResponse::from)
                .orElseThrow(() -> Refusal.notFound("The intervention"));
    }
}
