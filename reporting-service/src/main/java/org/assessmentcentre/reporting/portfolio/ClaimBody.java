package org.assessmentcentre.reporting.portfolio;

import java.util.Objects;
import java.util.UUID;

/** What we read of a claim of prior learning: for which criterion. */
record ClaimBody(UUID claimId, UUID learnerId, String qualification, String handbookVersion, String criterion) {

    ClaimBody {
        Objects.requireNonNull(claimId, "claimId");
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(handbookVersion, "handbookVersion");
        Objects.requireNonNull(criterion, "criterion");
    }
}
