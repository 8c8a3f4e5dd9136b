package org.assessmentcentre.assessment.intervention;

/** What was done to an assessment. */
public enum InterventionKind {
    REOPENING,
    SUSPENSION,
    RESUMPTION
}
