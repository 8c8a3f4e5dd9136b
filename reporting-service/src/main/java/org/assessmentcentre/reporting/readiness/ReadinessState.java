package org.assessmentcentre.reporting.readiness;

/** The answer to the question whether somebody is ready for gateway. */
public enum ReadinessState {
    /** Every blocking requirement is met. */
    READY,
    NOT_READY,
    /** There is no gateway for this learner; the qualification's progress is all there is to say. */
    NOT_AN_APPRENTICE,
    /** The handbook, standard or plan it is judged by has not arrived yet. */
    UNKNOWN
}
