package org.assessmentcentre.portfolio.centre;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Centres implements PanacheRepositoryBase<Centre, String> {

    private static final Sort BY_NUMBER = Sort.by("number");

    Optional<Centre> numbered(String number) {
        return findByIdOptional(number);
    }

    /** Adds a centre; false when its number is taken. */
    boolean add(Centre centre) {
        boolean added = getEntityManager()
                        .createNativeQuery("""
                                insert into centre (number, name, status, provisional_results_visible_to_learners,
                                    diploma_at_gateway, version, created_at)
                                values (:number, :name, :status, :provisional, :diploma, :version, :created)
                                on conflict do nothing""")
                        .setParameter("number", centre.number())
                        .setParameter("name", centre.name())
                        .setParameter("status", centre.status().name())
                        .setParameter("provisional", centre.settings().provisionalResultsVisibleToLearners())
                        .setParameter(
                                "diploma", centre.settings().diplomaAtGateway().name())
                        .setParameter("version", centre.version())
                        .setParameter("created", centre.createdAt())
                        .executeUpdate()
                == 1;
        if (added) {
            for (String client : centre.providerClients()) {
                getEntityManager()
                        .createNativeQuery(
                                "insert into centre_provider_client (centre, client) values (:centre, :client)")
                        .setParameter("centre", centre.number())
                        .setParameter("client", client)
                        .executeUpdate();
            }
        }
        return added;
    }

    List<Centre> after(@Nullable String number, int most) {
        return find("number > ?1", BY_NUMBER, number == null ? "" : number)
                .page(Page.ofSize(most))
                .list();
    }

    List<Centre> among(Set<String> numbers, @Nullable String number, int most) {
        return find("number in ?1 and number > ?2", BY_NUMBER, numbers, number == null ? "" : number)
                .page(Page.ofSize(most))
                .list();
    }
}
