package org.assessmentcentre.reporting.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.reporting.events.Subject;

/** Keeps which evidence is mapped to which criterion; an unmapping may be seen before its mapping. */
@ApplicationScoped
class EvidenceHandler implements EventHandler {

    private static final String MAPPED = "portfolio.evidence-mapped.v1";
    private static final String UNMAPPED = "portfolio.evidence-unmapped.v1";

    private final EntityManager entities;

    EvidenceHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of(MAPPED, UNMAPPED);
    }

    @Override
    public void on(ReceivedEvent event) {
        MappingsBody body = event.as(MappingsBody.class);
        UUID learner = Subject.learner(event, body.learnerId());
        boolean mapped = event.type().equals(MAPPED);
        for (MappingsBody.Mapping mapping : body.mappings()) {
            entities.createNativeQuery("""
                            insert into evidence_mapping as m
                                (mapping_id, learner_id, evidence_id, qualification, handbook_version, criterion,
                                 mapped_sequence, unmapped_sequence)
                            values (:mapping, :learner, :evidence, :qualification, :handbook, :criterion,
                                :mapped, :unmapped)
                            on conflict (mapping_id) do update
                            set mapped_sequence = greatest(m.mapped_sequence, excluded.mapped_sequence),
                                unmapped_sequence = greatest(m.unmapped_sequence, excluded.unmapped_sequence)""")
                    .setParameter("mapping", mapping.mappingId())
                    .setParameter("learner", learner)
                    .setParameter("evidence", body.evidenceId())
                    .setParameter("qualification", body.qualification())
                    .setParameter("handbook", body.handbookVersion())
                    .setParameter("criterion", mapping.criterion())
                    .setParameter("mapped", mapped ? event.sequence() : 0L)
                    .setParameter("unmapped", mapped ? 0L : event.sequence())
                    .executeUpdate();
        }
    }
}
