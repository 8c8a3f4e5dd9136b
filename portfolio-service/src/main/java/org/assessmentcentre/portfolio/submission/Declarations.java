package org.assessmentcentre.portfolio.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Declarations implements PanacheRepositoryBase<Declaration, UUID> {

    Optional<Declaration> with(UUID id) {
        return findByIdOptional(id);
    }

    Optional<Declaration> of(UUID learner, UUID id) {
        return find("learnerId = ?1 and id = ?2", learner, id).firstResultOptional();
    }
}
