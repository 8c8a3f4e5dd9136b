package org.assessmentcentre.portfolio.matrix;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The mappings of all portfolios. */
@ApplicationScoped
public class Mappings implements PanacheRepositoryBase<Mapping, UUID> {

    /** These mappings with their locations. */
    public List<Mapping> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("select distinct m from Mapping m left join fetch m.locations where m.id in ?1", ids);
    }

    /** What a learner mapped to these units, with the locations, oldest first. */
    List<Mapping> ofUnits(UUID learner, Collection<String> units) {
        return units.isEmpty()
                ? List.of()
                : list(
                        "select distinct m from Mapping m left join fetch m.locations"
                                + " where m.learnerId = ?1 and m.unit in ?2 order by m.mappedAt, m.id",
                        learner,
                        units);
    }

    /** The criteria of a learner that have as many pieces of evidence as a criterion may have. */
    Set<String> fullCriteria(UUID learner, int most) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select criterion from mapping where learner_id = :learner group by criterion having count(*) >= :most")
                .setParameter("learner", learner)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    Set<String> criteriaOf(UUID evidence) {
        return stream("evidenceId", evidence).map(Mapping::criterion).collect(Collectors.toSet());
    }

    /** The criteria that these pieces are mapped to; one that is not mapped is absent. */
    public Map<UUID, Set<String>> criteriaOf(Collection<UUID> evidence) {
        return evidence.isEmpty()
                ? Map.of()
                : stream("evidenceId in ?1", evidence)
                        .collect(Collectors.groupingBy(
                                Mapping::evidenceId, Collectors.mapping(Mapping::criterion, Collectors.toSet())));
    }

    /** Whether the learner handed the criterion over in any attempt. */
    public boolean isSubmitted(UUID learner, String criterion) {
        return count("learnerId = ?1 and criterion = ?2 and submitted", learner, criterion) > 0;
    }

    Optional<Mapping> of(UUID evidence, UUID id) {
        return find("evidenceId = ?1 and id = ?2", evidence, id).firstResultOptional();
    }
}
