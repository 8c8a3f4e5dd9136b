package org.assessmentcentre.assessment.assessments;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.assessmentcentre.kit.event.DomainEvent;

/** An event about an assessment. The learner is the key, so that all of a learner's results keep their order. */
public interface AssessmentFact extends DomainEvent {

    @JsonUnwrapped
    UnitAttempt of();

    @Override
    default String topic() {
        return "assessment.events";
    }

    @Override
    default String subject() {
        return of().learnerId().toString();
    }

    @Override
    default String centre() {
        return of().centre();
    }
}
