package org.assessmentcentre.assessment.decisions;

/** What a decision rests on. */
public enum Basis {
    EVIDENCE
}
