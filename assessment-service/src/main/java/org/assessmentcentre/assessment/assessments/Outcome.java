package org.assessmentcentre.assessment.assessments;

import java.util.Collection;

/** The only two results there are (handbook section 4), for a criterion and for a unit. */
public enum Outcome {
    PASS,
    REFERRAL;

    /** To pass a unit the learner must satisfy all its criteria. */
    public static Outcome ofUnit(Collection<Outcome> criteria) {
        return criteria.stream().allMatch(outcome -> outcome == PASS) ? PASS : REFERRAL;
    }
}
