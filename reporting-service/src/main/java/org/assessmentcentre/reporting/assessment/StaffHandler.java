package org.assessmentcentre.reporting.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;

/** Keeps who works at a centre in which roles, and who left. */
@ApplicationScoped
class StaffHandler implements EventHandler {

    private final EntityManager entities;

    StaffHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of("assessment.staff-changed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        StaffBody staff = event.as(StaffBody.class);
        entities.createNativeQuery("""
                        insert into staff as s (staff_id, centre, account, roles, active, sequence)
                        values (:id, :centre, :account, :roles, :active, :sequence)
                        on conflict (staff_id) do update
                        set centre = excluded.centre, account = excluded.account, roles = excluded.roles,
                            active = excluded.active, sequence = excluded.sequence
                        where excluded.sequence > s.sequence""")
                .setParameter("id", staff.staffId())
                .setParameter("centre", staff.centre())
                .setParameter("account", staff.account())
                .setParameter("roles", staff.roles().toArray(String[]::new))
                .setParameter("active", staff.active())
                .setParameter("sequence", event.sequence())
                .executeUpdate();
    }
}
