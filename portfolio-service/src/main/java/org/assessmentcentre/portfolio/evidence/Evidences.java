package org.assessmentcentre.portfolio.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pieces of evidence in all portfolios. */
@ApplicationScoped
public class Evidences implements PanacheRepositoryBase<Evidence, UUID> {

    public Optional<Evidence> with(UUID id) {
        return findByIdOptional(id);
    }

    /** Whose it is, without loading it: a command locks the learner first and loads it then. */
    public Optional<UUID> learnerOf(UUID id) {
        return getEntityManager()
                .createQuery("select e.learnerId from Evidence e where e.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** These pieces, by reference. */
    public List<Evidence> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", Sort.by("reference"), ids);
    }

    /** A learner's own among the pieces named, in the order they are named in; no more than so many are looked at. */
    public Map<UUID, Evidence> own(UUID learner, @Nullable List<@Nullable UUID> named, int most) {
        List<UUID> ids = named == null
                ? List.of()
                : named.stream().filter(Objects::nonNull).distinct().limit(most).toList();
        return all(ids).stream()
                .filter(evidence -> evidence.learnerId().equals(learner))
                .sorted(Comparator.comparingInt(evidence -> ids.indexOf(evidence.id())))
                .collect(Collectors.toMap(Evidence::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    boolean hasReference(UUID learner, String reference) {
        return count("learnerId = ?1 and reference = ?2", learner, reference) > 0;
    }

    List<Evidence> after(UUID learner, UUID id, int most) {
        return find("learnerId = ?1 and id > ?2", Sort.by("id"), learner, id)
                .page(Page.ofSize(most))
                .list();
    }
}
