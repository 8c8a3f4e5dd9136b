package org.assessmentcentre.assessment.assessments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;

/** The criteria of all assessments. */
@ApplicationScoped
public class AssessmentCriteria implements PanacheRepositoryBase<AssessmentCriterion, UUID> {

    void add(UUID assessmentId, SubmissionMade.SubmittedCriterion submitted) {
        persist(new AssessmentCriterion(Ids.next(), assessmentId, submitted));
    }

    /** In the handbook's order. Criterion references sort so: no unit has ten criteria in a learning outcome. */
    public List<AssessmentCriterion> of(UUID assessmentId) {
        return list("assessmentId = ?1 order by criterion", assessmentId);
    }

    /** @throws Refusal 404 when the submission does not hold the criterion */
    public AssessmentCriterion get(UUID assessmentId, String criterion) {
        return find("assessmentId = ?1 and criterion = ?2", assessmentId, criterion)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("The criterion of this assessment"));
    }
}
