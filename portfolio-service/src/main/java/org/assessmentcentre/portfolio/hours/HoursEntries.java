package org.assessmentcentre.portfolio.hours;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HoursEntries implements PanacheRepositoryBase<HoursEntry, UUID> {

    Optional<HoursEntry> of(UUID learner, UUID id) {
        return find("learnerId = ?1 and id = ?2", learner, id).firstResultOptional();
    }

    /** The minutes of all entries that count. */
    long total(UUID learner) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(e.minutes), 0) from HoursEntry e"
                                + " where e.learnerId = :learner and e.cancelledAt is null",
                        Long.class)
                .setParameter("learner", learner)
                .getSingleResult();
    }

    /** The minutes of all entries of a day that count. */
    long totalOn(UUID learner, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(e.minutes), 0) from HoursEntry e"
                                + " where e.learnerId = :learner and e.workedOn = :day and e.cancelledAt is null",
                        Long.class)
                .setParameter("learner", learner)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** The days before this one with entries that count, in their order. */
    List<LocalDate> daysBefore(UUID learner, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.workedOn from HoursEntry e where e.learnerId = :learner"
                                + " and e.workedOn < :day and e.cancelledAt is null order by e.workedOn",
                        LocalDate.class)
                .setParameter("learner", learner)
                .setParameter("day", day)
                .getResultList();
    }

    List<HoursEntry> after(UUID learner, UUID id, int most) {
        return find("learnerId = ?1 and id > ?2", Sort.by("id"), learner, id)
                .page(0, most)
                .list();
    }
}
