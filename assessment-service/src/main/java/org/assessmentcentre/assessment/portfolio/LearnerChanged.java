package org.assessmentcentre.assessment.portfolio;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code portfolio.learner-registered.v1} and {@code portfolio.learner-changed.v1}. */
record LearnerChanged(
        UUID learnerId,
        String centre,
        String registrationNumber,
        @Nullable String account) {

    LearnerChanged {
        requireNonNull(learnerId, "learnerId");
        requireNonNull(centre, "centre");
        requireNonNull(registrationNumber, "registrationNumber");
    }
}
