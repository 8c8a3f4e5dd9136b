package org.assessmentcentre.assessment.qualityassurance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.assessmentcentre.assessment.decisions.OverturningDecisionRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the check found. */
@Schema(description = "What the quality check found.")
record QualityCheckRequest(
        @NotNull CheckVerdict verdict,

        @Schema(
                description = "What was looked at and why it stands. Stays in this service.",
                examples = "Sampled AC1.2 and AC2.1 against the evidence: the decisions follow from it.")
        @NotBlank
        @Size(max = 20_000)
        String comment,

        @Schema(
                description =
                        "OVERTURNED has the decisions that take the place of the assessor's, at least one with another"
                                + " result; AGREED has none.")
        @Nullable
        @Size(max = 50)
        List<@NotNull @Valid OverturningDecisionRequest> decisions) {

    List<OverturningDecisionRequest> decisionsOrNone() {
        return Objects.requireNonNullElse(decisions, List.of());
    }
}
