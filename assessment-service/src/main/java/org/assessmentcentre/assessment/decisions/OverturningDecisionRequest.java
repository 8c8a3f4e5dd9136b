package org.assessmentcentre.assessment.decisions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision that a quality assurer puts in the assessor's place. */
@Schema(description = "A decision that takes the place of the assessor's. The same rules hold.")
public record OverturningDecisionRequest(
        @Schema(examples = "8431-706-AC1.1") @NotNull @Size(max = 100)
        String criterion,

        @NotNull Outcome outcome,

        @Schema(
                description = "Why, in three words at least. Stays in this service.",
                minLength = 20,
                maxLength = 20_000)
        @Nullable
        String rationale,

        @Schema(description = "For the learner. Stays in this service.", maxLength = 20_000) @Nullable
        String feedback,

        @Schema(description = "The requirements met. A Pass lists every requirement of the criterion.")
        @Nullable
        @Size(max = 50)
        List<DecisionRequest.@NotNull @Valid RequirementTick> requirements,

        @Schema(description = "A Referral has one, a Pass has none.") @Nullable
        ReferralReason referralReason,

        @Schema(
                description = "What the learner shall do next. A Referral has one, a Pass has none.",
                maxLength = 20_000)
        @Nullable
        String action) {

    Verdict toVerdict() {
        return new DecisionRequest(outcome, rationale, feedback, requirements, referralReason, action).toVerdict();
    }
}
