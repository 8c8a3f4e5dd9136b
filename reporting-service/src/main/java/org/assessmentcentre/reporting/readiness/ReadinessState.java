package org.assessmentcentre.reporting.readiness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to the question whether somebody is ready for gateway. */
@Schema(
        description =
                "READY: every blocking requirement is met. NOT_AN_APPRENTICE: there is no gateway for this learner."
                        + " UNKNOWN: the handbook, standard or plan it is judged by has not arrived yet.")
public enum ReadinessState {
    /** Every blocking requirement is met. */
    READY,
    NOT_READY,
    /** There is no gateway for this learner; the qualification's progress is all there is to say. */
    NOT_AN_APPRENTICE,
    /** The handbook, standard or plan it is judged by has not arrived yet. */
    UNKNOWN
}
