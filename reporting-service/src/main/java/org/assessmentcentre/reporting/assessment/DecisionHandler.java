package org.assessmentcentre.reporting.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.kit.event.UndecodableEvent;
import org.assessmentcentre.reporting.events.Subject;
import org.jspecify.annotations.Nullable;

/** Keeps every decision and whether it was superseded; the superseding may be seen before the decision. */
@ApplicationScoped
class DecisionHandler implements EventHandler {

    private static final String RECORDED = "assessment.decision-recorded.v1";
    private static final String SUPERSEDED = "assessment.decision-superseded.v1";

    private final EntityManager entities;

    DecisionHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of(RECORDED, SUPERSEDED);
    }

    @Override
    public void on(ReceivedEvent event) {
        DecisionBody decision = event.as(DecisionBody.class);
        if (event.type().equals(SUPERSEDED)) {
            keep(event, decision, null, 0, event.sequence());
        } else {
            if (decision.outcome() == null) {
                throw new UndecodableEvent("A recorded decision has an outcome", null);
            }
            keep(event, decision, decision.outcome().name(), event.sequence(), 0);
        }
    }

    private void keep(
            ReceivedEvent event, DecisionBody decision, @Nullable String outcome, long recorded, long superseded) {
        entities.createNativeQuery("""
                        insert into decision as d
                            (decision_id, learner_id, qualification, handbook_version, attempt, criterion, outcome,
                             recorded_sequence, superseded_sequence)
                        values (:id, :learner, :qualification, :handbook, :attempt, :criterion,
                            cast(:outcome as text), :recorded, :superseded)
                        on conflict (decision_id) do update
                        set outcome = case when excluded.recorded_sequence > d.recorded_sequence
                                then excluded.outcome else d.outcome end,
                            recorded_sequence = greatest(d.recorded_sequence, excluded.recorded_sequence),
                            superseded_sequence = greatest(d.superseded_sequence, excluded.superseded_sequence)""")
                .setParameter("id", decision.decisionId())
                .setParameter("learner", Subject.learner(event, decision.learnerId()))
                .setParameter("qualification", decision.qualification())
                .setParameter("handbook", decision.handbookVersion())
                .setParameter("attempt", decision.attempt())
                .setParameter("criterion", decision.criterion())
                .setParameter("outcome", outcome)
                .setParameter("recorded", recorded)
                .setParameter("superseded", superseded)
                .executeUpdate();
    }
}
