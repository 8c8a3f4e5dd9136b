package org.assessmentcentre.reporting.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.reporting.events.Subject;

/** Notes the time of every learner event, also of those that change nothing shown here yet. */
@ApplicationScoped
class FreshnessHandler implements EventHandler {

    private static final Set<String> OF_A_LEARNER = Set.of(
            "portfolio.person-changed.v1",
            "portfolio.learner-registered.v1",
            "portfolio.learner-changed.v1",
            "portfolio.evidence-mapped.v1",
            "portfolio.evidence-unmapped.v1",
            "portfolio.submission-made.v1",
            "portfolio.prior-learning-claimed.v1",
            "portfolio.hours-logged.v1",
            "portfolio.review-signed.v1",
            "portfolio.gateway-input-recorded.v1",
            "portfolio.gateway-declared.v1",
            "portfolio.gateway-confirmed.v1",
            "assessment.assessment-allocated.v1",
            "assessment.decision-recorded.v1",
            "assessment.decision-superseded.v1",
            "assessment.results-sheet-signed.v1",
            "assessment.results-held.v1",
            "assessment.quality-check-recorded.v1",
            "assessment.results-released.v1",
            "assessment.unit-outcome-confirmed.v1",
            "assessment.unit-outcome-reopened.v1",
            "assessment.assessment-suspended.v1",
            "assessment.assessment-resumed.v1");

    private final EntityManager entities;

    FreshnessHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return OF_A_LEARNER;
    }

    @Override
    public void on(ReceivedEvent event) {
        entities.createNativeQuery("""
                        insert into learner_freshness as f (learner_id, topic, as_of) values (:learner, :topic, :time)
                        on conflict (learner_id, topic) do update
                        set as_of = greatest(f.as_of, excluded.as_of)""")
                .setParameter("learner", Subject.learner(event))
                .setParameter("topic", event.topic())
                .setParameter("time", event.time())
                .executeUpdate();
    }
}
