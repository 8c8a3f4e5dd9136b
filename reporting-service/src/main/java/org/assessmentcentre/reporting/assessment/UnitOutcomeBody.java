package org.assessmentcentre.reporting.assessment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of a unit outcome, confirmed or reopened; only the former bears the criteria's outcomes. */
record UnitOutcomeBody(
        UUID assessmentId,
        UUID learnerId,
        String qualification,
        String handbookVersion,
        int attempt,
        @Nullable List<Criterion> criteria) {

    record Criterion(String criterion, Outcome outcome) {
        Criterion {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    UnitOutcomeBody {
        Objects.requireNonNull(assessmentId, "assessmentId");
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(handbookVersion, "handbookVersion");
        if (attempt < 1) {
            throw new IllegalArgumentException("attempt counts from 1: " + attempt);
        }
    }
}
