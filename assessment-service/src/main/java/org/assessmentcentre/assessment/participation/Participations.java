package org.assessmentcentre.assessment.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.UnitAttempt;

/** Who took part in what. */
@ApplicationScoped
public class Participations {

    private final EntityManager entities;

    Participations(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Whether this member of staff took part in the learner's unit, in any role and attempt. Holds until the transaction
     * ends: nobody adds a participation of the same person in the same learner's unit meanwhile.
     */
    public boolean tookPart(UUID staffId, UnitAttempt of) {
        entities.createNativeQuery("select 1 from take_part_in_turn(:learner, :unit, :staff)")
                .setParameter("learner", of.learnerId())
                .setParameter("unit", of.unit())
                .setParameter("staff", staffId)
                .getResultList();
        return !entities.createNativeQuery("""
                        select 1 from participation
                        where learner_id = :learner and unit = :unit and staff_id = :staff limit 1""")
                .setParameter("learner", of.learnerId())
                .setParameter("unit", of.unit())
                .setParameter("staff", staffId)
                .getResultList()
                .isEmpty();
    }

    /** Notes the participation; once is enough. */
    public void takesPart(UUID staffId, ParticipantRole as, UnitAttempt in, Instant since) {
        entities.createNativeQuery("""
                        insert into participation (assessment_id, staff_id, role, learner_id, unit, since)
                        values (:assessment, :staff, :role, :learner, :unit, :since)
                        on conflict (assessment_id, staff_id, role) do nothing""")
                .setParameter("assessment", in.assessmentId())
                .setParameter("staff", staffId)
                .setParameter("role", as.name())
                .setParameter("learner", in.learnerId())
                .setParameter("unit", in.unit())
                .setParameter("since", since)
                .executeUpdate();
    }
}
