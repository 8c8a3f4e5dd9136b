package org.assessmentcentre.portfolio.learner;

import java.util.UUID;

/** What rests on a learner's employer and apprenticeship elsewhere in this service. */
public interface Employment {

    /** Whether something was confirmed on the apprenticeship and its hours, so that they may not change any more. */
    boolean isSettled(UUID learnerId);

    /** The learner has another employer than before or none, or no apprenticeship any more. */
    void parted(Learner learner);
}
