package org.assessmentcentre.reporting.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.event.DeadLetters;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.reporting.events.Subject;
import org.jspecify.annotations.Nullable;

/** Keeps names, and erases them when the person's tombstone comes: here and in letters that could not be read. */
@ApplicationScoped
class PeopleHandler implements EventHandler {

    private final EntityManager entities;
    private final DeadLetters deadLetters;

    PeopleHandler(EntityManager entities, DeadLetters deadLetters) {
        this.entities = entities;
        this.deadLetters = deadLetters;
    }

    @Override
    public Set<String> types() {
        return Set.of("portfolio.person-changed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.isTombstone()) {
            keep(Subject.learner(event), null, null, event.sequence());
            deadLetters.forgetBodies(event.topic(), event.subject());
        } else {
            PersonBody person = event.as(PersonBody.class);
            keep(Subject.learner(event, person.learnerId()), person.givenName(), person.familyName(), event.sequence());
        }
    }

    private void keep(UUID learner, @Nullable String givenName, @Nullable String familyName, long sequence) {
        entities.createNativeQuery("""
                        insert into person as p (learner_id, given_name, family_name, sequence)
                        values (:learner, cast(:given as text), cast(:family as text), :sequence)
                        on conflict (learner_id) do update
                        set given_name = excluded.given_name, family_name = excluded.family_name,
                            sequence = excluded.sequence
                        where excluded.sequence > p.sequence""")
                .setParameter("learner", learner)
                .setParameter("given", givenName)
                .setParameter("family", familyName)
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
