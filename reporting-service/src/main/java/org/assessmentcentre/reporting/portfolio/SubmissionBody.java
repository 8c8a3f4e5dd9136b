package org.assessmentcentre.reporting.portfolio;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What we read of a submission: which criteria, at which attempt. */
record SubmissionBody(
        UUID submissionId,
        UUID learnerId,
        String qualification,
        String handbookVersion,
        int attempt,
        List<Criterion> criteria) {

    record Criterion(String criterion) {
        Criterion {
            Objects.requireNonNull(criterion, "criterion");
        }
    }

    SubmissionBody {
        Objects.requireNonNull(submissionId, "submissionId");
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(handbookVersion, "handbookVersion");
        criteria = List.copyOf(criteria);
        if (attempt < 1) {
            throw new IllegalArgumentException("attempt counts from 1: " + attempt);
        }
    }

    String[] criterionReferences() {
        return criteria.stream().map(Criterion::criterion).distinct().toArray(String[]::new);
    }
}
