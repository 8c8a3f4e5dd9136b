package org.assessmentcentre.assessment.assessments;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** All assessments. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    /**
     * The id of the new assessment; nothing when this submission has one.
     *
     * @throws IllegalArgumentException when the attempt has an assessment from another submission
     */
    Optional<UUID> create(SubmissionMade submission) {
        UUID id = Ids.next();
        int created = getEntityManager()
                .createNativeQuery("""
                        insert into assessment
                            (id, submission_id, learner_id, centre, qualification, handbook_version, unit, attempt, method,
                             submitted_at, declaration_signed_at, words, typical_words, words_out_of_range, status,
                             version)
                        values (:id, :submission, :learner, :centre, :qualification, :version, :unit, :attempt, :method,
                            :submitted, :signed, cast(:words as integer), cast(:typical as integer), :outOfRange,
                            'CREATED', 0)
                        on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("submission", submission.submissionId())
                .setParameter("learner", submission.learnerId())
                .setParameter("centre", submission.centre())
                .setParameter("qualification", submission.qualification())
                .setParameter("version", submission.handbookVersion())
                .setParameter("unit", submission.unit())
                .setParameter("attempt", submission.attempt())
                .setParameter("method", submission.method())
                .setParameter("submitted", submission.submittedAt())
                .setParameter("signed", submission.declarationSignedAt())
                .setParameter("words", submission.words())
                .setParameter("typical", submission.typicalWords())
                .setParameter("outOfRange", submission.wordsOutOfRange())
                .executeUpdate();
        if (created == 0 && count("submissionId", submission.submissionId()) == 0) {
            throw new IllegalArgumentException("Attempt " + submission.attempt() + " of learner "
                    + submission.learnerId() + " at unit " + submission.unit() + " has an assessment already");
        }
        return created == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Locks the row until the transaction ends; what is read after it is what the one before has committed. */
    Optional<Assessment> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The attempts before this one, the newest first. */
    List<Assessment> before(Assessment assessment) {
        return earlier(assessment).list();
    }

    /** The same; none of them changes until the transaction ends. */
    List<Assessment> lockedBefore(Assessment assessment) {
        return earlier(assessment).withLock(LockModeType.PESSIMISTIC_READ).list();
    }

    /** Whether the learner has handed the unit in again since. */
    boolean hasLaterAttempt(Assessment assessment) {
        return count(
                        "learnerId = ?1 and unit = ?2 and attempt > ?3",
                        assessment.learnerId(),
                        assessment.unit(),
                        assessment.attempt())
                > 0;
    }

    private PanacheQuery<Assessment> earlier(Assessment assessment) {
        return find(
                "learnerId = ?1 and unit = ?2 and attempt < ?3 order by attempt desc",
                assessment.learnerId(),
                assessment.unit(),
                assessment.attempt());
    }

    /** Of these learners, the earliest submission first. */
    List<Assessment> ofLearners(List<UUID> learners, UUID after, int most) {
        return find("learnerId in ?1 and id > ?2 order by id", learners, after)
                .page(0, most)
                .list();
    }

    /** Of a centre, the earliest submission first. */
    List<Assessment> ofCentre(
            String centre, @Nullable AssessmentStatus status, @Nullable UUID assessor, UUID after, int most) {
        StringBuilder query = new StringBuilder("centre = :centre and id > :after");
        Parameters parameters = Parameters.with("centre", centre).and("after", after);
        if (status != null) {
            query.append(" and status = :status");
            parameters.and("status", status);
        }
        if (assessor != null) {
            query.append(" and assessorId = :assessor");
            parameters.and("assessor", assessor);
        }
        return find(query.append(" order by id").toString(), parameters)
                .page(0, most)
                .list();
    }
}
