package org.assessmentcentre.portfolio.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.json.EventJson;

/** The assessment plans that have arrived from the catalogue, and which groupings of KSBs each method looks at. */
@ApplicationScoped
public class Plans {

    private final EntityManager entities;

    Plans(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<AssessmentPlan> find(String standard, String plan) {
        return body(
                        entities.createNativeQuery(
                                "select body from assessment_plan where standard = :standard and plan = :second"),
                        standard,
                        plan)
                .map(body -> EventJson.written(body, AssessmentPlan.class));
    }

    /** The groupings of a standard's KSBs that a method of end-point assessment looks at; empty when none is known. */
    public Set<String> groupings(String standard, String version, String epaMethod) {
        return body(
                        entities.createNativeQuery(
                                "select body from standard where standard = :standard and version = :second"),
                        standard,
                        version)
                .map(body -> EventJson.written(body, StandardPublished.class).groupings())
                .orElse(List.of())
                .stream()
                .filter(grouping -> grouping.epaMethod().equals(epaMethod))
                .map(StandardPublished.Grouping::slug)
                .collect(Collectors.toSet());
    }

    void keep(AssessmentPlan plan, long sequence) {
        entities.createNativeQuery("""
                        insert into assessment_plan (standard, plan, body, sequence)
                        values (:standard, :plan, :body, :sequence)
                        on conflict (standard, plan) do update
                            set body = excluded.body, sequence = excluded.sequence
                            where excluded.sequence > assessment_plan.sequence""")
                .setParameter("standard", plan.standard())
                .setParameter("plan", plan.plan())
                .setParameter("body", EventJson.write(plan))
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    private static Optional<String> body(jakarta.persistence.Query query, String standard, String second) {
        List<?> bodies = query.setParameter("standard", standard)
                .setParameter("second", second)
                .getResultList();
        return bodies.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }
}
