package org.assessmentcentre.portfolio.employer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The employers of the centres, with their managers. */
@ApplicationScoped
public class Employers implements PanacheRepositoryBase<Employer, UUID> {

    /** Whether the centre has this employer. */
    public boolean has(String centre, UUID id) {
        return count("centre = ?1 and id = ?2", centre, id) == 1;
    }

    Optional<Employer> find(String centre, UUID id) {
        return find("centre = ?1 and id = ?2", centre, id).firstResultOptional();
    }

    /** The employer, so that nobody else changes its managers until the transaction ends. */
    Optional<Employer> locked(String centre, UUID id) {
        return find("centre = ?1 and id = ?2", centre, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Employer> after(String centre, UUID id, int most) {
        return find("centre = ?1 and id > ?2", Sort.by("id"), centre, id)
                .page(Page.ofSize(most))
                .list();
    }

    /** Adds an employer; false when the centre uses its reference already. */
    boolean add(Employer employer) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into employer (id, centre, reference, name, created_at)
                                values (:id, :centre, :reference, :name, :created)
                                on conflict do nothing""")
                        .setParameter("id", employer.id())
                        .setParameter("centre", employer.centre())
                        .setParameter("reference", employer.reference())
                        .setParameter("name", employer.name())
                        .setParameter("created", employer.createdAt())
                        .executeUpdate()
                == 1;
    }

    /** Adds a manager; false when the account manages the employer already. */
    boolean add(UUID employer, Manager manager, Instant now) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into employer_manager (employer_id, account, name, email, added_at)
                                values (:employer, :account, :name, :email, :now)
                                on conflict do nothing""")
                        .setParameter("employer", employer)
                        .setParameter("account", manager.account())
                        .setParameter("name", manager.name())
                        .setParameter("email", manager.email())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    List<Manager> managersOf(UUID employer) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select account, name, email from employer_manager where employer_id = :employer order by account")
                .setParameter("employer", employer)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Manager((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
