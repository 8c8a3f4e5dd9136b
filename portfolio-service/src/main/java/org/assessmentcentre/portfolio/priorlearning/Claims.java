package org.assessmentcentre.portfolio.priorlearning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The claims of all learners. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    /** The claim of each criterion of a unit that has one. */
    public Map<String, UUID> ofUnit(UUID learner, String unit) {
        return stream("learnerId = ?1 and unit = ?2", learner, unit)
                .collect(Collectors.toMap(Claim::criterion, Claim::id));
    }

    Optional<Claim> with(UUID id) {
        return findByIdOptional(id);
    }

    boolean has(UUID learner, String criterion) {
        return count("learnerId = ?1 and criterion = ?2", learner, criterion) > 0;
    }

    List<Claim> after(UUID learner, UUID id, int most) {
        return find("learnerId = ?1 and id > ?2", Sort.by("id"), learner, id)
                .page(0, most)
                .list();
    }
}
