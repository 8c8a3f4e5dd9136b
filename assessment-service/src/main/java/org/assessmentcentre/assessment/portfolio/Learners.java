package org.assessmentcentre.assessment.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Registration numbers, accounts and names of learners. */
@ApplicationScoped
public class Learners {

    private final EntityManager entities;

    Learners(EntityManager entities) {
        this.entities = entities;
    }

    /** The learner; with the id alone when no event about the learner has come yet. */
    public Learner find(UUID learnerId) {
        return find(Set.of(learnerId)).getOrDefault(learnerId, new Learner(learnerId, null, null, null));
    }

    /** Those of the learners that anything is known of, by id. */
    public Map<UUID, Learner> find(Collection<UUID> learnerIds) {
        if (learnerIds.isEmpty()) {
            return Map.of();
        }
        List<?> rows =
                entities.createNativeQuery("""
                        select learner_id, l.registration_number, p.given_name, p.family_name
                        from learner l full join person p using (learner_id)
                        where learner_id in (:ids)""").setParameter("ids", learnerIds).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Learner((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .collect(Collectors.toMap(Learner::learnerId, learner -> learner));
    }

    /** Whether this is the learner's own account; no while the learner has none, or is not known yet. */
    public boolean isAccountOf(UUID learnerId, String account) {
        return !entities.createNativeQuery("select 1 from learner where learner_id = :id and account = :account")
                .setParameter("id", learnerId)
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
    }

    /** The learners with this account at these centres: one at most at each. */
    public List<UUID> ofAccount(String account, Collection<String> centres) {
        if (centres.isEmpty()) {
            return List.of();
        }
        List<?> ids = entities.createNativeQuery(
                        "select learner_id from learner where account = :account and centre in (:centres)")
                .setParameter("account", account)
                .setParameter("centres", centres)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    void keep(LearnerChanged learner, long sequence) {
        entities.createNativeQuery("""
                        insert into learner (learner_id, centre, registration_number, account, sequence)
                        values (:id, :centre, :registration, cast(:account as text), :sequence)
                        on conflict (learner_id) do update set centre = excluded.centre,
                            registration_number = excluded.registration_number, account = excluded.account,
                            sequence = excluded.sequence
                        where excluded.sequence >= learner.sequence""")
                .setParameter("id", learner.learnerId())
                .setParameter("centre", learner.centre())
                .setParameter("registration", learner.registrationNumber())
                .setParameter("account", learner.account())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void keep(PersonChanged person, long sequence) {
        entities.createNativeQuery("""
                        insert into person (learner_id, given_name, family_name, sequence)
                        values (:id, :given, :family, :sequence)
                        on conflict (learner_id) do update set given_name = excluded.given_name,
                            family_name = excluded.family_name, sequence = excluded.sequence
                        where excluded.sequence > person.sequence""")
                .setParameter("id", person.learnerId())
                .setParameter("given", person.givenName())
                .setParameter("family", person.familyName())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void forget(UUID learnerId, long sequence) {
        entities.createNativeQuery("""
                        insert into person (learner_id, sequence) values (:id, :sequence)
                        on conflict (learner_id) do update set given_name = null, family_name = null,
                            sequence = excluded.sequence
                        where excluded.sequence > person.sequence""")
                .setParameter("id", learnerId)
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
