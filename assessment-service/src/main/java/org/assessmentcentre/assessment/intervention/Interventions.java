package org.assessmentcentre.assessment.intervention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All suspensions, resumptions and reopenings. */
@ApplicationScoped
class Interventions implements PanacheRepositoryBase<Intervention, UUID> {

    /** Of an assessment, the earliest first. */
    List<Intervention> of(UUID assessmentId, UUID after, int most) {
        return find("assessmentId = ?1 and id > ?2 order by id", assessmentId, after)
                .page(0, most)
                .list();
    }

    Optional<Intervention> find(UUID assessmentId, UUID id) {
        return find("assessmentId = ?1 and id = ?2", assessmentId, id).firstResultOptional();
    }
}
