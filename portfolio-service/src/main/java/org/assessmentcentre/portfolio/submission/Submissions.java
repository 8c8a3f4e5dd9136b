package org.assessmentcentre.portfolio.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Submissions implements PanacheRepositoryBase<Submission, UUID> {

    Optional<Submission> with(UUID id) {
        return findByIdOptional(id);
    }

    Optional<Submission> openFor(UUID learner, String unit) {
        return find("learnerId = ?1 and unit = ?2 and status = ?3", learner, unit, Submission.Status.OPEN)
                .firstResultOptional();
    }

    /** Adds a submission with its items; false when the learner has an open one of the unit, or that attempt. */
    boolean add(Submission submission) {
        boolean added = getEntityManager()
                        .createNativeQuery("""
                                insert into submission (id, learner_id, centre, qualification, handbook_version, unit,
                                    attempt, method, status, declaration_id, submitted_at)
                                values (:id, :learner, :centre, :qualification, :handbook, :unit, :attempt, :method,
                                    :status, :declaration, :at)
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
                        .setParameter("at", submission.submittedAt())
                        .executeUpdate()
                == 1;
        if (added) {
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
