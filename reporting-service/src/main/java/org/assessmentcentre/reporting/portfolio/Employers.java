package org.assessmentcentre.reporting.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Employers, for those who manage their apprentices. */
@ApplicationScoped
public class Employers {

    private final EntityManager entities;

    /** An employer somebody manages. */
    public record Managed(UUID employerId, String centre) {}

    Employers(EntityManager entities) {
        this.entities = entities;
    }

    /** The employers under a reference that have the account among their managers. A reference may recur in centres. */
    public List<Managed> managedBy(String account, String reference) {
        List<?> rows = entities.createNativeQuery("""
                        select employer_id, centre from employer
                        where reference = :reference and :account = any(managers)
                        order by employer_id""")
                .setParameter("reference", reference)
                .setParameter("account", account)
                .getResultList();
        return rows.stream()
                .map(row -> new Managed((UUID) ((Object[]) row)[0], (String) ((Object[]) row)[1]))
                .toList();
    }
}
