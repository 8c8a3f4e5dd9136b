package org.assessmentcentre.reporting.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.kit.event.UndecodableEvent;
import org.assessmentcentre.reporting.events.Subject;

/** Keeps confirmed unit outcomes and whether they were reopened since. */
@ApplicationScoped
class UnitOutcomeHandler implements EventHandler {

    private static final String CONFIRMED = "assessment.unit-outcome-confirmed.v1";
    private static final String REOPENED = "assessment.unit-outcome-reopened.v1";

    private final EntityManager entities;

    UnitOutcomeHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of(CONFIRMED, REOPENED);
    }

    @Override
    public void on(ReceivedEvent event) {
        UnitOutcomeBody body = event.as(UnitOutcomeBody.class);
        if (event.type().equals(REOPENED)) {
            keep(event, body, List.of(), 0, event.sequence());
        } else {
            if (body.criteria() == null) {
                throw new UndecodableEvent("A confirmed outcome lists its criteria", null);
            }
            keep(event, body, body.criteria(), event.sequence(), 0);
        }
    }

    private void keep(
            ReceivedEvent event,
            UnitOutcomeBody body,
            List<UnitOutcomeBody.Criterion> criteria,
            long confirmed,
            long reopened) {
        entities.createNativeQuery("""
                        insert into unit_outcome as u
                            (assessment_id, learner_id, qualification, handbook_version, attempt, passed_criteria,
                             referred_criteria, confirmed_sequence, reopened_sequence)
                        values (:assessment, :learner, :qualification, :handbook, :attempt, :passed, :referred,
                            :confirmed, :reopened)
                        on conflict (assessment_id) do update
                        set passed_criteria = case when excluded.confirmed_sequence > u.confirmed_sequence
                                then excluded.passed_criteria else u.passed_criteria end,
                            referred_criteria = case when excluded.confirmed_sequence > u.confirmed_sequence
                                then excluded.referred_criteria else u.referred_criteria end,
                            confirmed_sequence = greatest(u.confirmed_sequence, excluded.confirmed_sequence),
                            reopened_sequence = greatest(u.reopened_sequence, excluded.reopened_sequence)""")
                .setParameter("assessment", body.assessmentId())
                .setParameter("learner", Subject.learner(event, body.learnerId()))
                .setParameter("qualification", body.qualification())
                .setParameter("handbook", body.handbookVersion())
                .setParameter("attempt", body.attempt())
                .setParameter("passed", with(criteria, Outcome.PASS))
                .setParameter("referred", with(criteria, Outcome.REFERRAL))
                .setParameter("confirmed", confirmed)
                .setParameter("reopened", reopened)
                .executeUpdate();
    }

    private static String[] with(List<UnitOutcomeBody.Criterion> criteria, Outcome outcome) {
        return criteria.stream()
                .filter(criterion -> criterion.outcome() == outcome)
                .map(UnitOutcomeBody.Criterion::criterion)
                .distinct()
                .toArray(String[]::new);
    }
}
