package org.assessmentcentre.assessment.intervention;

/** What leads to a confirmed outcome being reopened. */
public enum ReopeningReason {
    APPEAL,
    CORRECTION
}
