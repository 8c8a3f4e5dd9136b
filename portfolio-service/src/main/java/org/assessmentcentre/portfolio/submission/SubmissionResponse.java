package org.assessmentcentre.portfolio.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that was handed over. */
@Schema(description = "A unit that was handed over for assessment.")
record SubmissionResponse(
        UUID submissionId,
        UUID learnerId,
        @Schema(example = "000001") String centre,
        @Schema(example = "8431") String qualification,
        @Schema(example = "2.0") String handbookVersion,
        @Schema(example = "8431-706") String unit,
        @Schema(example = "1") int attempt,
        Submission.Method method,
        Submission.Status status,
        Instant submittedAt,
        Signature declaration,
        List<CriterionItems> criteria) {

    @Schema(name = "SubmissionDeclaration")
    record Signature(
            UUID declarationId, Statement statement, String wordingVersion, String signedName, Instant signedAt) {}

    @Schema(name = "SubmissionCriterion")
    record CriterionItems(
            @Schema(example = "8431-706-AC1.1") String criterion, List<ItemRef> evidence) {}

    @Schema(name = "SubmissionItem")
    record ItemRef(UUID evidenceId, UUID mappingId) {}

    static SubmissionResponse from(Submission submission, Declaration declaration, Handbook.Unit unit) {
        return new SubmissionResponse(
                submission.id(),
                submission.learnerId(),
                submission.centre(),
                submission.qualification(),
                submission.handbookVersion(),
                submission.unit(),
                submission.attempt(),
                submission.method(),
                submission.status(),
                submission.submittedAt(),
                new Signature(
                        declaration.id(),
                        declaration.statement(),
                        declaration.wordingVersion(),
                        declaration.signedName(),
                        declaration.signedAt()),
                unit.criteria().stream()
                        .map(criterion -> new CriterionItems(
                                criterion.ref(),
                                submission.itemsOf(criterion.ref()).stream()
                                        .map(item -> new ItemRef(item.evidenceId(), item.mappingId()))
                                        .toList()))
                        .toList());
    }
}
