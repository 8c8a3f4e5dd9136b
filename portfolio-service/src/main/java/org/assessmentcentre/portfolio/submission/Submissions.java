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
}
