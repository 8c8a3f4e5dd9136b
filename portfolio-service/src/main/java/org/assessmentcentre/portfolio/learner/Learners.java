package org.assessmentcentre.portfolio.learner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The registered learners. */
@ApplicationScoped
public class Learners implements PanacheRepositoryBase<Learner, UUID> {

    public Optional<Learner> with(UUID id) {
        return findByIdOptional(id);
    }

    /**
     * The learner, so that nobody else changes this portfolio until the transaction ends. Every command that changes
     * evidence, mappings or submissions begins here, so its checks still hold when it writes.
     */
    public Optional<Learner> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Keeps others from taking these identities until the transaction ends; always in this order. */
    void reserve(String centre, @Nullable String uln, @Nullable String account) {
        if (uln != null) {
            reserve("uln " + centre + " " + uln);
        }
        if (account != null) {
            reserve("account " + centre + " " + account);
        }
    }

    private void reserve(String identity) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:identity, 603))")
                .setParameter("identity", identity)
                .getSingleResult();
    }

    /** Which of the identities another learner has; an absent one clashes with nothing. */
    Clashes clashes(
            UUID self,
            String centre,
            @Nullable String uln,
            @Nullable String registrationNumber,
            @Nullable String account) {
        return new Clashes(
                uln != null
                        && !Uln.isTemporary(uln)
                        && count("id <> ?1 and centre = ?2 and uln = ?3", self, centre, uln) > 0,
                registrationNumber != null
                        && count(
                                        "id <> ?1 and centre = ?2 and registrationNumber = ?3",
                                        self,
                                        centre,
                                        registrationNumber)
                                > 0,
                account != null && count("id <> ?1 and centre = ?2 and account = ?3", self, centre, account) > 0);
    }

    /** Adds a learner; false when another one has the ULN, registration number or account. */
    boolean add(Learner learner) {
        Apprenticeship apprenticeship = learner.apprenticeship();
        return getEntityManager()
                        .createNativeQuery("""
                                insert into learner (id, centre, given_name, family_name, email, date_of_birth, uln,
                                    registration_number, registered_on, registration_expires_on, route, qualification,
                                    handbook_version, account, employer_id, standard, standard_version, plan, started_on,
                                    planned_end_on, age_at_start, weekly_hours, version, registered_at)
                                values (:id, :centre, :given, :family, cast(:email as text), :born, :uln, :number,
                                    :registered, :expires, :route, :qualification, :handbook, cast(:account as text),
                                    cast(:employer as uuid), cast(:standard as text), cast(:standardVersion as text),
                                    cast(:plan as text), cast(:started as date), cast(:plannedEnd as date),
                                    cast(:age as integer), cast(:weeklyHours as numeric), :version, :at)
                                on conflict do nothing""")
                        .setParameter("id", learner.id())
                        .setParameter("centre", learner.centre())
                        .setParameter("given", learner.givenName())
                        .setParameter("family", learner.familyName())
                        .setParameter("email", learner.email())
                        .setParameter("born", learner.dateOfBirth())
                        .setParameter("uln", learner.uln())
                        .setParameter("number", learner.registrationNumber())
                        .setParameter("registered", learner.registeredOn())
                        .setParameter("expires", learner.registrationExpiresOn())
                        .setParameter("route", learner.route())
                        .setParameter("qualification", learner.qualification())
                        .setParameter("handbook", learner.handbookVersion())
                        .setParameter("account", learner.account())
                        .setParameter("employer", text(learner.employerId()))
                        .setParameter("standard", apprenticeship == null ? null : apprenticeship.standard())
                        .setParameter(
                                "standardVersion", apprenticeship == null ? null : apprenticeship.standardVersion())
                        .setParameter("plan", apprenticeship == null ? null : apprenticeship.plan())
                        .setParameter("started", apprenticeship == null ? null : text(apprenticeship.startedOn()))
                        .setParameter("plannedEnd", apprenticeship == null ? null : text(apprenticeship.plannedEndOn()))
                        .setParameter("age", apprenticeship == null ? null : text(apprenticeship.ageAtStart()))
                        .setParameter("weeklyHours", apprenticeship == null ? null : text(apprenticeship.weeklyHours()))
                        .setParameter("version", learner.version())
                        .setParameter("at", learner.registeredAt())
                        .executeUpdate()
                == 1;
    }

    /** The learners of a centre, oldest registration first; by ULN or registration number when given. */
    List<Learner> after(String centre, @Nullable String uln, @Nullable String registrationNumber, UUID id, int most) {
        StringBuilder query = new StringBuilder("centre = :centre and id > :after");
        Parameters parameters = Parameters.with("centre", centre).and("after", id);
        if (uln != null) {
            query.append(" and uln = :uln");
            parameters.and("uln", uln);
        }
        if (registrationNumber != null) {
            query.append(" and registrationNumber = :number");
            parameters.and("number", registrationNumber);
        }
        return find(query.toString(), Sort.by("id"), parameters)
                .page(Page.ofSize(most))
                .list();
    }

    /** The records an account is linked to, at most one for each centre. */
    List<Learner> linkedTo(String account) {
        return list("account", Sort.by("centre"), account);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
