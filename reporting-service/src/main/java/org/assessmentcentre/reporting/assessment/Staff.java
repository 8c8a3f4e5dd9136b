package org.assessmentcentre.reporting.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who works at a centre, as assessment's staff records say. */
@ApplicationScoped
public class Staff {

    private final EntityManager entities;

    Staff(EntityManager entities) {
        this.entities = entities;
    }

    /** The roles of an account at a centre, of active records only; none for a stranger. */
    public Set<String> rolesOf(String account, String centre) {
        Set<String> roles = new HashSet<>();
        List<?> rows = entities.createNativeQuery("""
                        select distinct unnest(roles) from staff
                        where account = :account and centre = :centre and active""")
                .setParameter("account", account)
                .setParameter("centre", centre)
                .getResultList();
        rows.forEach(row -> roles.add((String) row));
        return roles;
    }
}
