package org.assessmentcentre.assessment.assessments;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What this service reads of {@code portfolio.submission-made.v1}. */
record SubmissionMade(
        UUID submissionId,
        UUID learnerId,
        String centre,
        String qualification,
        String handbookVersion,
        String unit,
        int attempt,
        String method,
        Instant submittedAt,
        Instant declarationSignedAt,
        List<SubmittedCriterion> criteria) {

    SubmissionMade {
        requireNonNull(submissionId, "submissionId");
        requireNonNull(learnerId, "learnerId");
        requireNonNull(centre, "centre");
        requireNonNull(qualification, "qualification");
        requireNonNull(handbookVersion, "handbookVersion");
        requireNonNull(unit, "unit");
        requireNonNull(method, "method");
        requireNonNull(submittedAt, "submittedAt");
        requireNonNull(declarationSignedAt, "declarationSignedAt");
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("A submission without criteria: " + submissionId);
        }
    }

    /** A criterion of the submission and what is mapped to it. */
    record SubmittedCriterion(String criterion, Set<MappedEvidence> evidence) {

        SubmittedCriterion {
            requireNonNull(criterion, "criterion");
            evidence = Set.copyOf(evidence);
        }
    }
}
