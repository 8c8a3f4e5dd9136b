package org.assessmentcentre.reporting.readiness;

/** How a requirement stands. One that awaits an input is no more met than a missing one. */
public enum RequirementState {
    MET,
    MISSING,
    AWAITING_INPUT
}
