package org.assessmentcentre.reporting.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;

/** Keeps centres with their settings and provider clients, and employers with their managers. */
@ApplicationScoped
class DirectoryHandler implements EventHandler {

    private static final String CENTRE = "portfolio.centre-changed.v1";
    private static final String EMPLOYER = "portfolio.employer-changed.v1";

    private final EntityManager entities;

    DirectoryHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of(CENTRE, EMPLOYER);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(CENTRE)) {
            keep(event.as(CentreBody.class), event.sequence());
        } else {
            keep(event.as(EmployerBody.class), event.sequence());
        }
    }

    private void keep(CentreBody centre, long sequence) {
        entities.createNativeQuery("""
                        insert into centre as c
                            (centre, name, provisional_results_visible, diploma_at_gateway, provider_clients, sequence)
                        values (:centre, :name, :visible, :diploma, :clients, :sequence)
                        on conflict (centre) do update
                        set name = excluded.name, provisional_results_visible = excluded.provisional_results_visible,
                            diploma_at_gateway = excluded.diploma_at_gateway,
                            provider_clients = excluded.provider_clients, sequence = excluded.sequence
                        where excluded.sequence > c.sequence""")
                .setParameter("centre", centre.centre())
                .setParameter("name", centre.name())
                .setParameter("visible", centre.provisionalResultsVisible())
                .setParameter("diploma", centre.diplomaAtGateway().name())
                .setParameter("clients", centre.clients())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    private void keep(EmployerBody employer, long sequence) {
        entities.createNativeQuery("""
                        insert into employer as e (employer_id, centre, reference, name, managers, sequence)
                        values (:id, :centre, :reference, :name, :managers, :sequence)
                        on conflict (employer_id) do update
                        set centre = excluded.centre, reference = excluded.reference, name = excluded.name,
                            managers = excluded.managers, sequence = excluded.sequence
                        where excluded.sequence > e.sequence""")
                .setParameter("id", employer.employerId())
                .setParameter("centre", employer.centre())
                .setParameter("reference", employer.reference())
                .setParameter("name", employer.name())
                .setParameter("managers", employer.accounts())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
