package org.assessmentcentre.reporting.assessment;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of a decision, recorded or superseded; the latter bears no outcome. */
record DecisionBody(
        UUID decisionId,
        UUID learnerId,
        String qualification,
        String handbookVersion,
        int attempt,
        String criterion,
        @Nullable Outcome outcome) {

    DecisionBody {
        Objects.requireNonNull(decisionId, "decisionId");
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(handbookVersion, "handbookVersion");
        Objects.requireNonNull(criterion, "criterion");
        if (attempt < 1) {
            throw new IllegalArgumentException("attempt counts from 1: " + attempt);
        }
    }
}
