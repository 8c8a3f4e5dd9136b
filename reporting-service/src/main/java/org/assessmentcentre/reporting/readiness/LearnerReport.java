package org.assessmentcentre.reporting.readiness;

import org.assessmentcentre.reporting.coverage.Coverage;
import org.assessmentcentre.reporting.portfolio.Learner;
import org.jspecify.annotations.Nullable;

/**
 * All there is to say of one learner to one reader.
 *
 * @param coverage absent while the learner's handbook version is not known here
 * @param provisionalShown whether results that are not confirmed are among it
 * @param stale whether an event behind it could not be applied
 */
public record LearnerReport(
        Learner learner, @Nullable Coverage coverage, Readiness readiness, boolean provisionalShown, boolean stale) {}
