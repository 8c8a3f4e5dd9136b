package org.assessmentcentre.reporting.portfolio;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of a learner's registration or change: the learner as a whole. */
record LearnerBody(
        UUID learnerId,
        String centre,
        @Nullable String account,
        String registrationNumber,
        String qualification,
        String handbookVersion,
        @Nullable UUID employerId,
        @Nullable Apprenticeship apprenticeship) {

    LearnerBody {
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(registrationNumber, "registrationNumber");
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(handbookVersion, "handbookVersion");
    }
}
