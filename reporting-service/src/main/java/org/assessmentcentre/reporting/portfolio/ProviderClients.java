package org.assessmentcentre.reporting.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The clients of provider systems that centres name. */
@ApplicationScoped
public class ProviderClients {

    private final EntityManager entities;

    ProviderClients(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the centre's record names the client. */
    public boolean actFor(String centre, String client) {
        return !entities.createNativeQuery("""
                        select 1 from centre where centre = :centre and :client = any(provider_clients)""")
                .setParameter("centre", centre)
                .setParameter("client", client)
                .getResultList()
                .isEmpty();
    }
}
