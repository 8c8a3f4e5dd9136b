package org.assessmentcentre.assessment.assessments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.assessment.catalogue.HandbookUnit;
import org.assessmentcentre.kit.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment with its criteria. */
@Schema(description = "The assessment of one unit for one learner in one attempt.")
public record AssessmentResponse(
        UUID id,
        UUID submissionId,
        UUID learnerId,
        @Schema(examples = "000001") String centre,
        @Schema(examples = "8431") String qualification,
        @Schema(examples = "2.0") String handbookVersion,
        @Schema(examples = "8431-706") String unit,

        @Schema(description = "Absent while the handbook version has not arrived.") @Nullable
        String unitTitle,

        int attempt,

        @Schema(description = "PORTFOLIO or ASSIGNMENT.", examples = "PORTFOLIO")
        String method,

        @Schema(description = "For the assessor to know; none of it keeps a criterion from being decided.")
        List<WarningResponse> warnings,

        AssessmentStatus status,
        Instant submittedAt,
        Instant declarationSignedAt,
        @Nullable UUID assessorId,
        @Nullable Instant allocatedAt,
        @Nullable Outcome outcome,
        @Nullable Instant signedAt,
        @Nullable Instant confirmedAt,
        List<CriterionResponse> criteria,

        @Schema(description = "Results that earlier, confirmed attempts bring along: the unit's outcome is over both.")
        List<CarriedOutcome> carried,

        @Schema(
                description =
                        "Grows with every change of the assessment, of a criterion, or of what is known of its handbook.")
        long version)
        implements Tagged {

    static AssessmentResponse from(
            Assessment assessment,
            List<AssessmentCriterion> criteria,
            List<Assessment> earlier,
            List<CarriedCriterion> carried,
            Optional<HandbookUnit> handbook) {
        return new AssessmentResponse(
                assessment.id(),
                assessment.submissionId(),
                assessment.learnerId(),
                assessment.centre(),
                assessment.qualification(),
                assessment.handbookVersion(),
                assessment.unit(),
                handbook.map(HandbookUnit::title).orElse(null),
                assessment.attempt(),
                assessment.method(),
                WarningResponse.allOf(assessment),
                assessment.status(),
                assessment.submittedAt(),
                assessment.declarationSignedAt(),
                assessment.assessorId(),
                assessment.allocatedAt(),
                assessment.outcome(),
                assessment.signedAt(),
                assessment.confirmedAt(),
                criteria.stream()
                        .map(criterion -> CriterionResponse.from(
                                criterion, handbook.flatMap(unit -> unit.criterion(criterion.criterion()))))
                        .toList(),
                CarriedOutcome.allOf(carried),
                version(assessment, criteria, earlier, handbook));
    }

    /**
     * As the learner sees it. Until the results are confirmed it tells neither what was decided nor how often: its version
     * leaves the decisions out, which don't change once confirmed.
     */
    AssessmentResponse toLearner(boolean withResults) {
        return new AssessmentResponse(
                id,
                submissionId,
                learnerId,
                centre,
                qualification,
                handbookVersion,
                unit,
                unitTitle,
                attempt,
                method,
                warnings,
                status,
                submittedAt,
                declarationSignedAt,
                assessorId,
                allocatedAt,
                withResults ? outcome : null,
                withResults ? signedAt : null,
                withResults ? confirmedAt : null,
                withResults
                        ? criteria
                        : criteria.stream().map(CriterionResponse::undecided).toList(),
                carried,
                version
                        - criteria.stream()
                                .mapToLong(CriterionResponse::version)
                                .sum());
    }

    /** All of them only grow, so their sum is a version of the whole that is shown. */
    private static long version(
            Assessment assessment,
            List<AssessmentCriterion> criteria,
            List<Assessment> earlier,
            Optional<HandbookUnit> handbook) {
        return assessment.version()
                + earlier.stream().mapToLong(Assessment::version).sum()
                + criteria.stream().mapToLong(AssessmentCriterion::version).sum()
                + (handbook.isPresent() ? 1 : 0);
    }

    /** A criterion with its state. */
    @Schema(
            description =
                    "A criterion of the assessment. Wording is absent while the handbook version has not arrived.")
    public record CriterionResponse(
            @Schema(examples = "8431-706-AC1.1") String criterion,
            @Schema(examples = "AC1.1") @Nullable String number,
            @Schema(examples = "Analyse") @Nullable String verb,
            @Nullable String statement,
            @Nullable List<RequirementResponse> requirements,

            @Schema(description = "The evidence mapped to this criterion in the submission.")
            List<UUID> evidence,

            @Schema(description = "Set when the learner claims prior learning: the decision rests on it then.")
            @Nullable
            UUID priorLearningClaimId,

            @Nullable Outcome outcome,
            @Nullable Instant decidedAt,

            @Schema(description = "Of the decision: its ETag. 0 while undecided.")
            long version) {

        static CriterionResponse from(AssessmentCriterion criterion, Optional<HandbookUnit.Criterion> handbook) {
            return new CriterionResponse(
                    criterion.criterion(),
                    handbook.map(HandbookUnit.Criterion::number).orElse(null),
                    handbook.map(HandbookUnit.Criterion::verb).orElse(null),
                    handbook.map(HandbookUnit.Criterion::statement).orElse(null),
                    handbook.map(wording -> wording.requirements().stream()
                                    .map(RequirementResponse::from)
                                    .toList())
                            .orElse(null),
                    List.copyOf(criterion.evidence()),
                    criterion.priorLearningClaimId(),
                    criterion.outcome(),
                    criterion.decidedAt(),
                    criterion.version());
        }

        CriterionResponse undecided() {
            return new CriterionResponse(
                    criterion, number, verb, statement, requirements, evidence, priorLearningClaimId, null, null, 0);
        }
    }

    /** A sufficiency requirement. */
    @Schema(description = "A sufficiency requirement; a Pass meets every one.")
    public record RequirementResponse(
            @Schema(examples = "8431-706-AC1.1-R1") String requirement,
            @Schema(examples = "ALL_OF") String kind,
            String statement) {

        static RequirementResponse from(HandbookUnit.Requirement requirement) {
            return new RequirementResponse(requirement.ref(), requirement.kind(), requirement.statement());
        }
    }
}
