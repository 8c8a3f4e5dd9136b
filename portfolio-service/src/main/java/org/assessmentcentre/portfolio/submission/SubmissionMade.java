package org.assessmentcentre.portfolio.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.event.DomainEvent;
import org.assessmentcentre.portfolio.matrix.UnitMatrix;

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
        List<CriterionEvidence> criteria)
        implements DomainEvent {

    record CriterionEvidence(String criterion, List<Item> evidence) {}

    record Item(UUID evidenceId, UUID mappingId) {}

    static SubmissionMade of(Submission submission, Declaration declaration, UnitMatrix matrix) {
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
                matrix.rows().stream()
                        .map(row -> new CriterionEvidence(
                                row.criterion().ref(),
                                submission.itemsOf(row.criterion().ref()).stream()
                                        .map(item -> new Item(item.evidenceId(), item.mappingId()))
                                        .toList()))
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
