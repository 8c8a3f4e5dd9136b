package org.assessmentcentre.assessment.resultssheet;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.assessmentcentre.assessment.assessments.UnitAttempt;

/** The strictest strategy, and the one for a centre that has none of its own. */
@ApplicationScoped
@DefaultBean
class SamplesEverything implements SamplingPolicy {

    @Override
    public boolean samples(UnitAttempt attempt, Outcome outcome) {
        return true;
    }
}
