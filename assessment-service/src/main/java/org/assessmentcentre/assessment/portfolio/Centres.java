package org.assessmentcentre.assessment.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The centres portfolio has approved, by their number. */
@ApplicationScoped
public class Centres {

    private final EntityManager entities;

    Centres(EntityManager entities) {
        this.entities = entities;
    }

    public boolean knows(String number) {
        return name(number).isPresent();
    }

    public Optional<String> name(String number) {
        List<?> names = entities.createNativeQuery("select name from centre where number = :number")
                .setParameter("number", number)
                .getResultList();
        return names.stream().findFirst().map(String.class::cast);
    }

    void keep(CentreChanged centre, long sequence) {
        entities.createNativeQuery("""
                        insert into centre (number, name, sequence) values (:number, :name, :sequence)
                        on conflict (number) do update set name = excluded.name, sequence = excluded.sequence
                        where excluded.sequence > centre.sequence""")
                .setParameter("number", centre.centre())
                .setParameter("name", centre.name())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
