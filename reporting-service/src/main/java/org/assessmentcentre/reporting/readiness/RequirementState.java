package org.assessmentcentre.reporting.readiness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a requirement stands. One that awaits an input is no more met than a missing one. */
@Schema(description = "AWAITING_INPUT: somebody has to record something first; no more met than MISSING.")
public enum RequirementState {
    MET,
    MISSING,
    AWAITING_INPUT
}
