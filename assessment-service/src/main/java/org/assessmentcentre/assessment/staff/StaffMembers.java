package org.assessmentcentre.assessment.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All centres' staff. */
@ApplicationScoped
public class StaffMembers implements PanacheRepositoryBase<Staff, UUID> {

    /** Adds an active member; false when the account is on the centre's staff already. Two at once can't both succeed. */
    boolean appoint(UUID id, String centre, String account, String name, Set<StaffRole> roles, Instant at) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into staff (id, centre, account, name, roles, status, appointed_at, version)
                                values (:id, :centre, :account, :name, string_to_array(:roles, ','), 'ACTIVE', :at, 0)
                                on conflict (centre, account) do nothing""")
                        .setParameter("id", id)
                        .setParameter("centre", centre)
                        .setParameter("account", account)
                        .setParameter("name", name)
                        .setParameter("roles", String.join(",", Staff.names(roles)))
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    Optional<Staff> withAccount(String centre, String account) {
        return find("centre = ?1 and account = ?2", centre, account).firstResultOptional();
    }

    List<Staff> ofCentre(String centre, UUID after, int most) {
        return find("centre = ?1 and id > ?2 order by id", centre, after)
                .page(0, most)
                .list();
    }
}
