package org.assessmentcentre.portfolio.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.event.DomainEvent;
import org.assessmentcentre.portfolio.matrix.UnitMatrix;
import org.jspecify.annotations.Nullable;

/** A unit was handed over for assessment. */
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
        @Nullable AssignmentMade assignment,
        List<CriterionEvidence> criteria)
        implements DomainEvent {

    record CriterionEvidence(
            String criterion, List<Item> evidence, @Nullable UUID priorLearningClaimId) {}

    /** What the assessor is told of an assignment. */
    record AssignmentMade(
            @Nullable Integer words, @Nullable Integer typicalWords, boolean wordsOutOfRange, List<Played> recordings) {

        static AssignmentMade of(Assignment assignment) {
            return new AssignmentMade(
                    assignment.words(),
                    assignment.typicalWords(),
                    assignment.wordsOutOfRange(),
                    assignment.recordings().stream()
                            .map(each -> new Played(each.kind(), each.seconds(), each.limitSeconds()))
                            .toList());
        }
    }

    record Played(ComponentKind kind, int seconds, int limitSeconds) {}

    record Item(UUID evidenceId, UUID mappingId) {}

    static SubmissionMade of(
            Submission submission, Declaration declaration, UnitMatrix matrix, Map<String, UUID> claims) {
        return new SubmissionMade(
                submission.id(),
                submission.learnerId(),
                submission.centre(),
                submission.qualification(),
                submission.handbookVersion(),
                submission.unit(),
                submission.attempt(),
                submission.method().name(),
                submission.submittedAt(),
                declaration.signedAt(),
                submission.assignment().map(AssignmentMade::of).orElse(null),
                matrix.rows().stream()
                        .map(row -> new CriterionEvidence(
                                row.criterion().ref(),
                                submission.itemsOf(row.criterion().ref()).stream()
                                        .map(item -> new Item(item.evidenceId(), item.mappingId()))
                                        .toList(),
                                claims.get(row.criterion().ref())))
                        .toList());
    }

    @Override
    public String type() {
        return "portfolio.submission-made.v1";
    }

    @Override
    public String topic() {
        return "portfolio.events";
    }

    @Override
    public String subject() {
        return learnerId.toString();
    }
}
