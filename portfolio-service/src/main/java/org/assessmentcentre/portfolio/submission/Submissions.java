package org.assessmentcentre.portfolio.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.kit.json.EventJson;

@ApplicationScoped
class Submissions implements PanacheRepositoryBase<Submission, UUID> {

    Optional<Submission> with(UUID id) {
        return findByIdOptional(id);
    }

    /** All attempts of a unit. */
    List<Submission> of(UUID learner, String unit) {
        return list("learnerId = ?1 and unit = ?2", Sort.by("attempt"), learner, unit);
    }

    /** Closes an attempt whose outcome is confirmed. */
    void close(UUID learner, String unit, int attempt) {
        getEntityManager()
                .createNativeQuery("""
                        update submission set status = 'CLOSED'
                        where learner_id = :learner and unit = :unit and attempt = :attempt""")
                .setParameter("learner", learner)
                .setParameter("unit", unit)
                .setParameter("attempt", attempt)
                .executeUpdate();
    }

    /** Opens an attempt again, unless a later one was handed over: one of a unit is open at most. */
    void reopen(UUID learner, String unit, int attempt) {
        getEntityManager()
                .createNativeQuery("""
                        update submission set status = 'OPEN'
                        where learner_id = :learner and unit = :unit and attempt = :attempt
                          and not exists (select 1 from submission later where later.learner_id = :learner
                                and later.unit = :unit and later.attempt > :attempt)""")
                .setParameter("learner", learner)
                .setParameter("unit", unit)
                .setParameter("attempt", attempt)
                .executeUpdate();
    }

    /** Adds a submission with its items; false when the learner has an open one of the unit, or that attempt. */
    boolean add(Submission submission) {
        boolean added = getEntityManager()
                        .createNativeQuery("""
                                insert into submission (id, learner_id, centre, qualification, handbook_version, unit,
                                    attempt, method, status, declaration_id, assignment, submitted_at)
                                values (:id, :learner, :centre, :qualification, :handbook, :unit, :attempt, :method,
                                    :status, :declaration, cast(:assignment as text), :at)
                                on conflict do nothing""")
                        .setParameter("id", submission.id())
                        .setParameter("learner", submission.learnerId())
                        .setParameter("centre", submission.centre())
                        .setParameter("qualification", submission.qualification())
                        .setParameter("handbook", submission.handbookVersion())
                        .setParameter("unit", submission.unit())
                        .setParameter("attempt", submission.attempt())
                        .setParameter("method", submission.method().name())
                        .setParameter("status", submission.status().name())
                        .setParameter("declaration", submission.declarationId())
                        .setParameter(
                                "assignment",
                                submission.assignment().map(EventJson::write).orElse(null))
                        .setParameter("at", submission.submittedAt())
                        .executeUpdate()
                == 1;
        if (added) {
            submission.assignment().stream()
                    .flatMap(assignment -> assignment.companions().stream())
                    .forEach(companion -> getEntityManager()
                            .createNativeQuery("insert into submission_companion (submission_id, evidence_id)"
                                    + " values (:submission, :evidence)")
                            .setParameter("submission", submission.id())
                            .setParameter("evidence", companion)
                            .executeUpdate());
            submission.items().forEach(item -> getEntityManager()
                    .createNativeQuery("""
                            insert into submission_item (submission_id, mapping_id, evidence_id, criterion)
                            values (:submission, :mapping, :evidence, :criterion)""")
                    .setParameter("submission", submission.id())
                    .setParameter("mapping", item.mappingId())
                    .setParameter("evidence", item.evidenceId())
                    .setParameter("criterion", item.criterion())
                    .executeUpdate());
        }
        return added;
    }
}
