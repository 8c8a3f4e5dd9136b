package org.assessmentcentre.assessment.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.AssessmentCriterion;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.assessmentcentre.kit.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision that stands for a criterion; while undecided only the criterion and its version 0. */
@Schema(
        description =
                "The decision that stands for a criterion. While it is undecided, the criterion and its version alone.")
record DecisionResponse(
        @Schema(examples = "8431-706-AC1.1") String criterion,
        @Nullable UUID decisionId,
        @Nullable Outcome outcome,
        @Nullable Basis basis,
        @Nullable String rationale,
        @Nullable String feedback,
        List<RequirementMetResponse> requirements,
        @Nullable ReferralReason referralReason,
        @Nullable String action,
        @Nullable Instant decidedAt,

        @Schema(description = "The staff id of the assessor, or of the quality assurer who overturned.") @Nullable
        UUID decidedBy,

        @Nullable UUID supersedes,

        @Schema(description = "The quality check that overturned the decision before with this one.") @Nullable
        UUID qualityCheckId,

        @Schema(description = "Counts the decisions about this criterion; 0 while undecided.")
        long version)
        implements Tagged {

    static DecisionResponse from(AssessmentCriterion criterion, Optional<Decision> standing) {
        return new DecisionResponse(
                criterion.criterion(),
                standing.map(Decision::id).orElse(null),
                standing.map(Decision::outcome).orElse(null),
                standing.map(Decision::basis).orElse(null),
                standing.map(Decision::rationale).orElse(null),
                standing.map(Decision::feedback).orElse(null),
                standing.map(RequirementMetResponse::allOf).orElse(List.of()),
                standing.map(Decision::referralReason).orElse(null),
                standing.map(Decision::action).orElse(null),
                standing.map(Decision::decidedAt).orElse(null),
                standing.map(Decision::decidedBy).orElse(null),
                standing.map(Decision::supersedes).orElse(null),
                standing.map(Decision::qualityCheckId).orElse(null),
                criterion.version());
    }
}
