package org.assessmentcentre.assessment.portfolio;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** What this service reads of {@code portfolio.person-changed.v1}. */
record PersonChanged(UUID learnerId, String givenName, String familyName) {

    PersonChanged {
        requireNonNull(learnerId, "learnerId");
        requireNonNull(givenName, "givenName");
        requireNonNull(familyName, "familyName");
    }
}
