package org.assessmentcentre.assessment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.problem.Refusal;

/** The handbook versions that were published, unit by unit. */
@ApplicationScoped
public class Handbooks {

    private final EntityManager entities;

    Handbooks(EntityManager entities) {
        this.entities = entities;
    }

    /** The unit, or nothing while its handbook version has not arrived. */
    public Optional<HandbookUnit> find(String qualification, String version, String unit) {
        List<?> documents = entities.createNativeQuery("""
                        select cast(document as text) from handbook_unit
                        where qualification = :qualification and version = :version and unit = :unit""")
                .setParameter("qualification", qualification)
                .setParameter("version", version)
                .setParameter("unit", unit)
                .getResultList();
        return documents.stream().findFirst().map(document -> EventJson.written((String) document, HandbookUnit.class));
    }

    /** The unit. @throws Refusal 503 while its handbook version has not arrived */
    public HandbookUnit get(String qualification, String version, String unit) {
        return find(qualification, version, unit).orElseThrow(() -> new Refusal(
                        AssessmentProblem.HANDBOOK_UNKNOWN,
                        "Handbook " + qualification + " version " + version + " with unit " + unit
                                + " is not here yet. Try again in a moment.")
                .withHeader("Retry-After", "5"));
    }

    void keep(QualificationPublished handbook, long sequence) {
        int newer = entities.createNativeQuery("""
                        insert into handbook (qualification, version, sequence)
                        values (:qualification, :version, :sequence)
                        on conflict (qualification, version) do update set sequence = excluded.sequence
                        where excluded.sequence > handbook.sequence""")
                .setParameter("qualification", handbook.qualification())
                .setParameter("version", handbook.version())
                .setParameter("sequence", sequence)
                .executeUpdate();
        if (newer == 0) {
            return;
        }
        entities.createNativeQuery(
                        "delete from handbook_unit where qualification = :qualification and version = :version")
                .setParameter("qualification", handbook.qualification())
                .setParameter("version", handbook.version())
                .executeUpdate();
        for (HandbookUnit unit : handbook.units()) {
            entities.createNativeQuery("""
                            insert into handbook_unit (qualification, version, unit, document)
                            values (:qualification, :version, :unit, cast(:document as jsonb))""")
                    .setParameter("qualification", handbook.qualification())
                    .setParameter("version", handbook.version())
                    .setParameter("unit", unit.ref())
                    .setParameter("document", EventJson.write(unit))
                    .executeUpdate();
        }
    }
}
