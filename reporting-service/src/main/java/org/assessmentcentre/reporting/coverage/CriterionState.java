package org.assessmentcentre.reporting.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a learner has come with a criterion, lowest first. */
@Schema(description = "Lowest first. PASSED is provisional until the unit's outcome is CONFIRMED.")
public enum CriterionState {
    /** No evidence is mapped to it. */
    NONE,
    /** Evidence is mapped to it. */
    MAPPED,
    /** It was submitted and awaits a decision, or the decision is not for the reader yet. */
    SUBMITTED,
    /** It was decided as a Referral and not submitted again since. */
    REFERRED,
    /** It was decided as a Pass, provisional until the unit's outcome is confirmed. */
    PASSED,
    /** It was passed and the unit's outcome is confirmed. */
    CONFIRMED;

    public boolean isPassed() {
        return this == PASSED || this == CONFIRMED;
    }

    /** The lower of the two. */
    public CriterionState lowest(CriterionState other) {
        return ordinal() <= other.ordinal() ? this : other;
    }
}
