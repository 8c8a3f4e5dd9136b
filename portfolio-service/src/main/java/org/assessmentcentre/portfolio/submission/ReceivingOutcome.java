package org.assessmentcentre.portfolio.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.portfolio.assessment.UnitOutcomeConfirmed;
import org.assessmentcentre.portfolio.assessment.UnitOutcomeReopened;
import org.assessmentcentre.portfolio.assessment.UnitOutcomes;
import org.assessmentcentre.portfolio.learner.Learners;

/** Closes a submission when its outcome is confirmed, and opens it again when the outcome is. */
@ApplicationScoped
class ReceivingOutcome implements EventHandler {

    private static final String CONFIRMED = "assessment.unit-outcome-confirmed.v1";
    private static final String REOPENED = "assessment.unit-outcome-reopened.v1";

    private final UnitOutcomes outcomes;
    private final Submissions submissions;
    private final Learners learners;

    ReceivingOutcome(UnitOutcomes outcomes, Submissions submissions, Learners learners) {
        this.outcomes = outcomes;
        this.submissions = submissions;
        this.learners = learners;
    }

    @Override
    public Set<String> types() {
        return Set.of(CONFIRMED, REOPENED);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case CONFIRMED -> confirmed(event.as(UnitOutcomeConfirmed.class), event.sequence());
            case REOPENED -> reopened(event.as(UnitOutcomeReopened.class), event.sequence());
            default -> throw new IllegalStateException("Not one of types(): " + event.type());
        }
    }

    private void confirmed(UnitOutcomeConfirmed event, long sequence) {
        lock(event.learnerId());
        if (outcomes.keep(event, sequence)) {
            submissions.close(event.learnerId(), event.unit(), event.attempt());
        }
    }

    private void reopened(UnitOutcomeReopened event, long sequence) {
        lock(event.learnerId());
        if (outcomes.keep(event, sequence)) {
            submissions.reopen(event.learnerId(), event.unit(), event.attempt());
        }
    }

    /** A submission being made meanwhile sees the outcome whole or not at all. */
    private void lock(UUID learner) {
        learners.locked(learner);
    }
}
