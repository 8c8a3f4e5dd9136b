package org.assessmentcentre.reporting.portfolio;

import java.util.Objects;
import java.util.UUID;

/** What we read of a person event: the name and no contact. */
record PersonBody(UUID learnerId, String givenName, String familyName) {

    PersonBody {
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(givenName, "givenName");
        Objects.requireNonNull(familyName, "familyName");
    }
}
