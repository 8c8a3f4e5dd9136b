package org.assessmentcentre.assessment.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assessmentcentre.assessment.assessments.AssessmentCriterion;

/** All decisions, superseded ones too. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    /** The decision that stands, if there is one. */
    Optional<Decision> standing(AssessmentCriterion criterion) {
        return Optional.ofNullable(criterion.decisionId()).flatMap(this::findByIdOptional);
    }

    /** The decisions that stand, by criterion. */
    public Map<String, Decision> standing(List<AssessmentCriterion> criteria) {
        List<UUID> ids = criteria.stream()
                .map(AssessmentCriterion::decisionId)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Decision::criterion, decision -> decision));
    }
}
