package org.assessmentcentre.portfolio.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.portfolio.assessment.AttemptOutcome;
import org.assessmentcentre.portfolio.assessment.Outcome;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        List<CriterionItems> criteria,

        @Nullable @Schema(description = "Of an assignment.") Assignment assignment,

        @Nullable @Schema(description = "Absent until the outcome is confirmed.")
        Result result) {

    @Schema(name = "SubmissionDeclaration")
    record Signature(
            UUID declarationId, Statement statement, String wordingVersion, String signedName, Instant signedAt) {}

    @Schema(name = "SubmissionCriterion")
    record CriterionItems(
            @Schema(example = "8431-706-AC1.1") String criterion, List<ItemRef> evidence) {}

    @Schema(name = "SubmissionResult")
    record Result(Outcome outcome, Instant confirmedAt, List<CriterionResult> criteria) {

        static Result from(AttemptOutcome attempt) {
            return new Result(
                    Objects.requireNonNull(attempt.outcome()),
                    attempt.since(),
                    attempt.criteria().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(entry -> new CriterionResult(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    @Schema(name = "SubmissionCriterionResult")
    record CriterionResult(
            @Schema(example = "8431-706-AC1.1") String criterion, Outcome outcome) {}

    @Schema(name = "SubmissionItem")
    record ItemRef(UUID evidenceId, UUID mappingId) {}

    static SubmissionResponse from(
            Submission submission, Declaration declaration, Handbook.Unit unit, @Nullable AttemptOutcome outcome) {
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
                submission.criteriaOf(unit).stream()
                        .map(criterion -> new CriterionItems(
                                criterion,
                                submission.itemsOf(criterion).stream()
                                        .map(item -> new ItemRef(item.evidenceId(), item.mappingId()))
                                        .toList()))
                        .toList(),
                submission.assignment().orElse(null),
                outcome == null ? null : Result.from(outcome));
    }
}
