package org.assessmentcentre.reporting.assessment;

import java.util.Objects;
import java.util.UUID;

/** What we read of an allocation: whose assessment is whose. */
record AllocationBody(UUID assessmentId, UUID learnerId, String centre, String assessorAccount) {

    AllocationBody {
        Objects.requireNonNull(assessmentId, "assessmentId");
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(assessorAccount, "assessorAccount");
    }
}
