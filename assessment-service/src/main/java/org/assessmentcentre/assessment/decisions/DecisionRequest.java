package org.assessmentcentre.assessment.decisions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as the assessor sends it. Only its shape is checked here; the rules are the domain's. */
@Schema(description = "A decision about one criterion.", examples = """
                {"outcome": "PASS",
                 "rationale": "Both named activities are analysed against two models, with figures from the workplace.",
                 "feedback": "A clear line from the workforce plan to its effect.",
                 "requirements": [
                   {"requirement": "8431-706-AC1.1-R1", "evidence": ["0199f2a0-7b1e-7c3a-9d55-0242ac120002"]},
                   {"requirement": "8431-706-AC1.1-R2", "evidence": ["0199f2a0-7b1e-7c3a-9d55-0242ac120002"]}]}""")
record DecisionRequest(
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
        List<@NotNull @Valid RequirementTick> requirements,

        @Schema(description = "A Referral has one, a Pass has none.") @Nullable
        ReferralReason referralReason,

        @Schema(
                description = "What the learner shall do next. A Referral has one, a Pass has none.",
                maxLength = 20_000)
        @Nullable
        String action) {

    /** A requirement that is met. */
    @Schema(description = "A requirement that is met, and the evidence that meets it.")
    public record RequirementTick(
            @Schema(examples = "8431-706-AC1.1-R1") @NotNull @Size(max = 100)
            String requirement,

            @Schema(description = "Evidence that the submission maps to this criterion.") @NotNull @Size(max = 200)
            List<@NotNull UUID> evidence) {}

    static DecisionRequest from(Verdict verdict) {
        return new DecisionRequest(
                verdict.outcome(),
                verdict.rationale(),
                verdict.feedback(),
                verdict.met().stream()
                        .map(met -> new RequirementTick(met.requirement(), met.evidence()))
                        .toList(),
                verdict.referralReason(),
                verdict.action());
    }

    Verdict toVerdict() {
        return new Verdict(
                outcome,
                Objects.requireNonNullElse(rationale, ""),
                feedback,
                Objects.requireNonNullElse(requirements, List.<RequirementTick>of()).stream()
                        .map(tick -> new Verdict.RequirementMet(tick.requirement(), tick.evidence()))
                        .toList(),
                referralReason,
                action);
    }
}
