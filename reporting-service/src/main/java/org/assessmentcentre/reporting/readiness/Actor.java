package org.assessmentcentre.reporting.readiness;

/** Who acts next. TIME acts by passing. */
public enum Actor {
    LEARNER,
    ASSESSOR,
    IQA,
    CENTRE,
    EMPLOYER,
    TIME
}
