package org.assessmentcentre.assessment.decisions;

/** What a decision rests on. */
public enum Basis {
    EVIDENCE,

    /** What the learner had learned before, as claimed for the criterion; the same rules apply. */
    PRIOR_LEARNING
}
