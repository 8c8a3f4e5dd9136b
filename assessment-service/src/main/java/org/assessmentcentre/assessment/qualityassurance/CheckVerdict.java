package org.assessmentcentre.assessment.qualityassurance;

/** What a quality check finds. */
public enum CheckVerdict {
    /** The assessor's decisions stand. */
    AGREED
}
