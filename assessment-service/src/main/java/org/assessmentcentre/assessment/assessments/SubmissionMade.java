package org.assessmentcentre.assessment.assessments;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        @Nullable Assignment assignment,
        List<SubmittedCriterion> criteria) {

    private static final Set<String> METHODS = Set.of("PORTFOLIO", "ASSIGNMENT");

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
        if (!METHODS.contains(method)) {
            throw new IllegalArgumentException("Not a method of assessment: " + method);
        }
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("A submission without criteria: " + submissionId);
        }
    }

    @Nullable
    Integer words() {
        return assignment == null ? null : assignment.words();
    }

    @Nullable
    Integer typicalWords() {
        return assignment == null ? null : assignment.typicalWords();
    }

    boolean wordsOutOfRange() {
        return assignment != null && assignment.wordsOutOfRange();
    }

    /** How long the written part is. */
    record Assignment(@Nullable Integer words, @Nullable Integer typicalWords, boolean wordsOutOfRange) {}

    /** A criterion of the submission and what is mapped to it. */
    record SubmittedCriterion(
            String criterion,
            Set<MappedEvidence> evidence,
            @Nullable UUID priorLearningClaimId) {

        SubmittedCriterion {
            requireNonNull(criterion, "criterion");
            evidence = Set.copyOf(evidence);
        }
    }
}
