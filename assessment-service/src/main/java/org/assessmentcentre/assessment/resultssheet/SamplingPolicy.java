package org.assessmentcentre.assessment.resultssheet;

import org.assessmentcentre.assessment.assessments.Outcome;
import org.assessmentcentre.assessment.assessments.UnitAttempt;

/** Says which signed results are quality assured before they are released. */
interface SamplingPolicy {

    /**
     * @param attempt what was assessed
     * @param outcome of the unit, as signed
     */
    boolean samples(UnitAttempt attempt, Outcome outcome);
}
