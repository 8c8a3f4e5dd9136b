package org.assessmentcentre.reporting.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided of learners in the handbook version they are enrolled on; one query for any number of them. */
@ApplicationScoped
public class AssessmentFacts {

    private final EntityManager entities;

    /**
     * A decision on a criterion.
     *
     * @param outcome absent when only its superseding was seen
     * @param recordedAt its place among the learner's assessment events; 0 when it was not seen
     * @param supersededAt the place of its superseding; 0 when it stands
     */
    public record Decided(
            UUID learnerId,
            String criterion,
            int attempt,
            @Nullable Outcome outcome,
            long recordedAt,
            long supersededAt) {}

    /** A criterion's outcome in a confirmed unit outcome that was not reopened since. */
    public record Confirmed(UUID learnerId, String criterion, int attempt, Outcome outcome, long confirmedAt) {}

    /** A unit with an assessment that was suspended and not resumed since. */
    public record Suspended(UUID learnerId, String unit) {}

    AssessmentFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether an assessor has a unit of a learner at a centre. */
    public boolean isAllocated(UUID learner, String centre, String assessorAccount) {
        return !entities.createNativeQuery("""
                        select 1 from allocation
                        where assessor_account = :account and centre = :centre and learner_id = :learner limit 1""")
                .setParameter("account", assessorAccount)
                .setParameter("centre", centre)
                .setParameter("learner", learner)
                .getResultList()
                .isEmpty();
    }

    public List<Decided> decided(Collection<UUID> learners) {
        List<?> rows = entities.createNativeQuery("""
                        select d.learner_id, d.criterion, d.attempt, d.outcome, d.recorded_sequence,
                            d.superseded_sequence
                        from decision d
                        join learner l on l.learner_id = d.learner_id
                            and l.qualification = d.qualification and l.handbook_version = d.handbook_version
                        where d.learner_id = any(:learners)""")
                .setParameter("learners", learners.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Decided(
                        (UUID) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        row[3] == null ? null : Outcome.valueOf((String) row[3]),
                        ((Number) row[4]).longValue(),
                        ((Number) row[5]).longValue()))
                .toList();
    }

    public List<Confirmed> confirmed(Collection<UUID> learners) {
        List<?> rows = entities.createNativeQuery("""
                        select u.learner_id, c.criterion, u.attempt, c.outcome, u.confirmed_sequence
                        from unit_outcome u
                        join learner l on l.learner_id = u.learner_id
                            and l.qualification = u.qualification and l.handbook_version = u.handbook_version
                        cross join lateral (
                            select unnest(u.passed_criteria), 'PASS'
                            union all
                            select unnest(u.referred_criteria), 'REFERRAL') as c (criterion, outcome)
                        where u.learner_id = any(:learners) and u.confirmed_sequence > u.reopened_sequence""")
                .setParameter("learners", learners.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Confirmed(
                        (UUID) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        Outcome.valueOf((String) row[3]),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    public List<Suspended> suspended(Collection<UUID> learners) {
        List<?> rows = entities.createNativeQuery("""
                        select distinct s.learner_id, s.unit
                        from suspension s
                        join learner l on l.learner_id = s.learner_id
                            and l.qualification = s.qualification and l.handbook_version = s.handbook_version
                        where s.learner_id = any(:learners) and s.suspended_sequence > s.resumed_sequence""")
                .setParameter("learners", learners.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Suspended((UUID) row[0], (String) row[1]))
                .toList();
    }
}
