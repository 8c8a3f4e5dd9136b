package org.assessmentcentre.portfolio.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.assessmentcentre.kit.json.EventJson;

/** The handbook versions and standards that have arrived from the catalogue. */
@ApplicationScoped
public class Handbooks {

    private final EntityManager entities;

    Handbooks(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Handbook> find(String qualification, String version) {
        List<?> bodies = entities.createNativeQuery(
                        "select body from handbook where qualification = :qualification and version = :version")
                .setParameter("qualification", qualification)
                .setParameter("version", version)
                .getResultList();
        return bodies.stream().findFirst().map(body -> EventJson.written((String) body, Handbook.class));
    }

    /** The versions of a qualification that are known here. */
    public List<String> versionsOf(String qualification) {
        List<?> versions = entities.createNativeQuery(
                        "select version from handbook where qualification = :qualification order by version")
                .setParameter("qualification", qualification)
                .getResultList();
        return versions.stream().map(String.class::cast).toList();
    }

    /** The assessment plan of a standard's version; empty when the standard has not arrived. */
    public Optional<String> assessmentPlan(Handbook.StandardRef standard) {
        List<?> plans = entities.createNativeQuery(
                        "select assessment_plan from standard where standard = :standard and version = :version")
                .setParameter("standard", standard.code())
                .setParameter("version", standard.version())
                .getResultList();
        return plans.stream().map(String.class::cast).findFirst();
    }

    void keep(Handbook handbook, long sequence) {
        entities.createNativeQuery("""
                        insert into handbook (qualification, version, body, sequence)
                        values (:qualification, :version, :body, :sequence)
                        on conflict (qualification, version) do update
                            set body = excluded.body, sequence = excluded.sequence
                            where excluded.sequence > handbook.sequence""")
                .setParameter("qualification", handbook.qualification())
                .setParameter("version", handbook.version())
                .setParameter("body", EventJson.write(handbook))
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void keep(StandardPublished standard, long sequence) {
        entities.createNativeQuery("""
                        insert into standard (standard, version, assessment_plan, body, sequence)
                        values (:standard, :version, :plan, :body, :sequence)
                        on conflict (standard, version) do update
                            set assessment_plan = excluded.assessment_plan, body = excluded.body,
                                sequence = excluded.sequence
                            where excluded.sequence > standard.sequence""")
                .setParameter("standard", standard.standard())
                .setParameter("version", standard.version())
                .setParameter("plan", standard.assessmentPlan())
                .setParameter("body", EventJson.write(standard))
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
