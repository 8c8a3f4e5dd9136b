package org.assessmentcentre.catalogue.intake;

import org.assessmentcentre.kit.problem.Refusal;

/** Where an import is. */
public enum ImportState {
    RUNNING,
    /** Read; taken in when an editor has accepted every warning. */
    IN_REVIEW,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    /** Whether it may still take something in. */
    public boolean open() {
        return this == RUNNING || this == IN_REVIEW;
    }

    /** Refuses with 409 unless it waits for a review. */
    public void mustBeInReview() {
        if (this != IN_REVIEW) {
            throw new Refusal(ReviewProblem.NOT_IN_REVIEW, "It is " + this + ": there is nothing to accept.");
        }
    }

    /** Refuses with 409 once it has ended. */
    public void mustBeOpen() {
        if (!open()) {
            throw new Refusal(ReviewProblem.ENDED, "It is " + this + " already.");
        }
    }
}
