package org.assessmentcentre.reporting.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Learners of known centres, in the order of their ids, which is the order they were registered in. */
@ApplicationScoped
public class Learners {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String SELECT = """
            select l.learner_id, l.centre, c.provisional_results_visible, c.diploma_at_gateway, l.account,
                l.registration_number, l.qualification, l.handbook_version, l.employer_id, l.standard,
                l.standard_version, l.plan, l.started_on, l.age_at_start, l.weekly_hours, p.given_name, p.family_name,
                (select max(f.as_of) from learner_freshness f where f.learner_id = l.learner_id) as as_of
            from learner l
            join centre c on c.centre = l.centre
            left join person p on p.learner_id = l.learner_id
            """;
    private static final String PAGE = " and l.learner_id > :after order by l.learner_id limit :most";

    private final EntityManager entities;

    Learners(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Learner> find(UUID id) {
        return list(entities.createNativeQuery(SELECT + "where l.learner_id = :id", Tuple.class)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    public List<Learner> ofCentre(String centre, @Nullable UUID after, int most) {
        return list(page("where l.centre = :centre" + PAGE, after, most).setParameter("centre", centre));
    }

    /** The learners of a centre that an assessor has a unit of. */
    public List<Learner> allocatedTo(String assessorAccount, String centre, @Nullable UUID after, int most) {
        return list(
                page("""
                        where l.centre = :centre and exists (
                            select from allocation a where a.learner_id = l.learner_id and a.centre = l.centre
                                and a.assessor_account = :account)""" + PAGE, after, most).setParameter("centre", centre).setParameter("account", assessorAccount));
    }

    /** The apprentices of employers, each while the employer and the apprentice are of the same centre. */
    public List<Learner> apprenticesOf(Collection<UUID> employers, @Nullable UUID after, int most) {
        return list(page("""
                        join employer e on e.employer_id = l.employer_id and e.centre = l.centre
                        where l.employer_id in (:employers) and l.started_on is not null""" + PAGE, after, most).setParameter("employers", employers));
    }

    private Query page(String where, @Nullable UUID after, int most) {
        return entities.createNativeQuery(SELECT + where, Tuple.class)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setParameter("most", most);
    }

    private static List<Learner> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> learner((Tuple) row)).toList();
    }

    private static Learner learner(Tuple row) {
        String given = row.get("given_name", String.class);
        String family = row.get("family_name", String.class);
        return new Learner(
                row.get("learner_id", UUID.class),
                new Learner.Centre(
                        row.get("centre", String.class),
                        row.get("provisional_results_visible", Boolean.class),
                        DiplomaAtGateway.valueOf(row.get("diploma_at_gateway", String.class))),
                row.get("account", String.class),
                row.get("registration_number", String.class),
                row.get("qualification", String.class),
                row.get("handbook_version", String.class),
                row.get("employer_id", UUID.class),
                apprenticeship(row),
                given == null || family == null ? null : new Learner.Name(given, family),
                row.get("as_of", Instant.class));
    }

    private static @Nullable Apprenticeship apprenticeship(Tuple row) {
        LocalDate startedOn = row.get("started_on", LocalDate.class);
        return startedOn == null
                ? null
                : new Apprenticeship(
                        row.get("standard", String.class),
                        row.get("standard_version", String.class),
                        row.get("plan", String.class),
                        startedOn,
                        row.get("age_at_start", Integer.class),
                        row.get("weekly_hours", BigDecimal.class));
    }
}
