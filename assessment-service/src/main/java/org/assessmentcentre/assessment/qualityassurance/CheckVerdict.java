package org.assessmentcentre.assessment.qualityassurance;

/** What a quality check finds. */
public enum CheckVerdict {
    /** The assessor's decisions stand. */
    AGREED,

    /** Some are replaced by the checker's own; somebody else has to check those. */
    OVERTURNED
}
