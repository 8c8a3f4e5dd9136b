package org.assessmentcentre.reporting.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What learners did in the handbook version they are enrolled on; one query for any number of them. */
@ApplicationScoped
public class PortfolioFacts {

    private final EntityManager entities;

    /** Evidence mapped to a criterion at present. */
    public record Mapped(UUID learnerId, String criterion, UUID evidenceId) {}

    /** The last attempt at which a criterion was submitted. */
    public record Submitted(UUID learnerId, String criterion, int attempt) {}

    /** A criterion for which prior learning is claimed. */
    public record Claimed(UUID learnerId, String criterion) {}

    PortfolioFacts(EntityManager entities) {
        this.entities = entities;
    }

    public List<Mapped> mapped(Collection<UUID> learners) {
        List<?> rows = entities.createNativeQuery("""
                        select distinct m.learner_id, m.criterion, m.evidence_id
                        from evidence_mapping m
                        join learner l on l.learner_id = m.learner_id
                            and l.qualification = m.qualification and l.handbook_version = m.handbook_version
                        where m.learner_id = any(:learners) and m.mapped_sequence > m.unmapped_sequence""")
                .setParameter("learners", learners.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Mapped((UUID) row[0], (String) row[1], (UUID) row[2]))
                .toList();
    }

    public List<Submitted> submitted(Collection<UUID> learners) {
        List<?> rows = entities.createNativeQuery("""
                        select s.learner_id, c.criterion, max(s.attempt)
                        from submission s
                        join learner l on l.learner_id = s.learner_id
                            and l.qualification = s.qualification and l.handbook_version = s.handbook_version
                        cross join unnest(s.criteria) as c (criterion)
                        where s.learner_id = any(:learners)
                        group by s.learner_id, c.criterion""")
                .setParameter("learners", learners.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Submitted((UUID) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    public List<Claimed> claimed(Collection<UUID> learners) {
        List<?> rows = entities.createNativeQuery("""
                        select distinct c.learner_id, c.criterion
                        from prior_learning_claim c
                        join learner l on l.learner_id = c.learner_id
                            and l.qualification = c.qualification and l.handbook_version = c.handbook_version
                        where c.learner_id = any(:learners)""")
                .setParameter("learners", learners.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Claimed((UUID) row[0], (String) row[1]))
                .toList();
    }
}
