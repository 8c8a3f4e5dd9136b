package org.assessmentcentre.assessment.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.event.DeadLetters;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;

/** Keeps the local views of portfolio's facts. */
@ApplicationScoped
class PortfolioEvents implements EventHandler {

    private static final String CENTRE_CHANGED = "portfolio.centre-changed.v1";
    private static final String PERSON_CHANGED = "portfolio.person-changed.v1";
    private static final String LEARNER_REGISTERED = "portfolio.learner-registered.v1";
    private static final String LEARNER_CHANGED = "portfolio.learner-changed.v1";

    private final Centres centres;
    private final Learners learners;
    private final DeadLetters deadLetters;

    PortfolioEvents(Centres centres, Learners learners, DeadLetters deadLetters) {
        this.centres = centres;
        this.learners = learners;
        this.deadLetters = deadLetters;
    }

    @Override
    public Set<String> types() {
        return Set.of(CENTRE_CHANGED, PERSON_CHANGED, LEARNER_REGISTERED, LEARNER_CHANGED);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case CENTRE_CHANGED -> centres.keep(event.as(CentreChanged.class), event.sequence());
            case PERSON_CHANGED -> person(event);
            case LEARNER_REGISTERED, LEARNER_CHANGED -> learners.keep(event.as(LearnerChanged.class), event.sequence());
            default -> throw new IllegalArgumentException("Not asked for: " + event.type());
        }
    }

    private void person(ReceivedEvent event) {
        if (event.isTombstone()) {
            learners.forget(UUID.fromString(event.subject()), event.sequence());
            deadLetters.forgetBodies(event.topic(), event.subject());
        } else {
            learners.keep(event.as(PersonChanged.class), event.sequence());
        }
    }
}
