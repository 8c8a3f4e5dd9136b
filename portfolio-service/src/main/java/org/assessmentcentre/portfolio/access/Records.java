package org.assessmentcentre.portfolio.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assessmentcentre.portfolio.assessment.StaffRole;

/** The grants in this database. A centre that is not known here grants nothing. */
@ApplicationScoped
class Records {

    private final EntityManager entities;

    Records(EntityManager entities) {
        this.entities = entities;
    }

    boolean worksAt(String account, String centre, StaffRole role) {
        return exists(entities.createNativeQuery("""
                        select 1 from staff_grant g join centre c on c.number = g.centre
                        where g.account = :account and g.centre = :centre and g.active and :role = any(g.roles)""")
                .setParameter("account", account)
                .setParameter("centre", centre)
                .setParameter("role", role.name()));
    }

    boolean providesFor(String client, String centre) {
        return exists(entities.createNativeQuery(
                        "select 1 from centre_provider_client where centre = :centre and client = :client")
                .setParameter("centre", centre)
                .setParameter("client", client));
    }

    /** Whether the account is to assess this submission. */
    boolean assessesSubmission(String account, UUID submission) {
        return exists(entities.createNativeQuery(
                        "select 1 from allocation where submission_id = :submission and assessor_account = :account")
                .setParameter("submission", submission)
                .setParameter("account", account));
    }

    /** Whether the account is to assess a submission of this unit of the learner. */
    boolean assessesUnit(String account, UUID learner, String unit) {
        return exists(entities.createNativeQuery("""
                        select 1 from allocation a join submission s on s.id = a.submission_id
                        where a.learner_id = :learner and a.assessor_account = :account
                          and s.learner_id = :learner and s.unit = :unit""")
                .setParameter("learner", learner)
                .setParameter("account", account)
                .setParameter("unit", unit));
    }

    /** Whether the account is to assess a submission that holds this piece of evidence. */
    boolean assessesEvidence(String account, UUID evidence) {
        return exists(entities.createNativeQuery("""
                        select 1 from allocation a join submission_item i on i.submission_id = a.submission_id
                        where i.evidence_id = :evidence and a.assessor_account = :account
                        union all
                        select 1 from allocation a join submission_companion c on c.submission_id = a.submission_id
                        where c.evidence_id = :evidence and a.assessor_account = :account""")
                .setParameter("evidence", evidence)
                .setParameter("account", account));
    }

    /** Whether the account manages the employer, of this reference, that the apprentice has now. */
    boolean manages(String account, String reference, UUID learner) {
        return exists(entities.createNativeQuery("""
                        select 1 from learner l
                        join employer e on e.id = l.employer_id and e.reference = :reference
                        join employer_manager m on m.employer_id = e.id and m.account = :account
                        where l.id = :learner""")
                .setParameter("account", account)
                .setParameter("reference", reference)
                .setParameter("learner", learner));
    }

    /** Whether the learner is, or once was, linked to the account. */
    boolean wasLinked(String account, UUID learner) {
        return exists(entities.createNativeQuery(
                        "select 1 from linked_account where learner_id = :learner and account = :account")
                .setParameter("learner", learner)
                .setParameter("account", account));
    }

    /** The centres where the account has one of these roles on its staff record. */
    Set<String> centresOfStaff(String account, Collection<StaffRole> roles) {
        return numbers(entities.createNativeQuery("""
                        select g.centre from staff_grant g
                        where g.account = :account and g.active and g.roles && string_to_array(:roles, ',')""")
                .setParameter("account", account)
                .setParameter("roles", roles.stream().map(StaffRole::name).collect(Collectors.joining(","))));
    }

    Set<String> centresOfClient(String client) {
        return numbers(entities.createNativeQuery("select centre from centre_provider_client where client = :client")
                .setParameter("client", client));
    }

    Set<String> centresOfLearner(String account) {
        return numbers(entities.createNativeQuery("select centre from learner where account = :account")
                .setParameter("account", account));
    }

    private static boolean exists(Query query) {
        return !query.setMaxResults(1).getResultList().isEmpty();
    }

    private static Set<String> numbers(Query query) {
        return ((Collection<?>) query.getResultList())
                .stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
