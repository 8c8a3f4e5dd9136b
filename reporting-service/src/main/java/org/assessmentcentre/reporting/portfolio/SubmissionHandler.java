package org.assessmentcentre.reporting.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.reporting.events.Subject;

/** Keeps which criteria were submitted at which attempt. */
@ApplicationScoped
class SubmissionHandler implements EventHandler {

    private final EntityManager entities;

    SubmissionHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of("portfolio.submission-made.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        SubmissionBody submission = event.as(SubmissionBody.class);
        entities.createNativeQuery("""
                        insert into submission as s
                            (submission_id, learner_id, qualification, handbook_version, attempt, criteria, sequence)
                        values (:id, :learner, :qualification, :handbook, :attempt, :criteria, :sequence)
                        on conflict (submission_id) do update
                        set attempt = excluded.attempt, criteria = excluded.criteria, sequence = excluded.sequence
                        where excluded.sequence > s.sequence""")
                .setParameter("id", submission.submissionId())
                .setParameter("learner", Subject.learner(event, submission.learnerId()))
                .setParameter("qualification", submission.qualification())
                .setParameter("handbook", submission.handbookVersion())
                .setParameter("attempt", submission.attempt())
                .setParameter("criteria", submission.criterionReferences())
                .setParameter("sequence", event.sequence())
                .executeUpdate();
    }
}
