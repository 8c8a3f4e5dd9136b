package org.assessmentcentre.assessment.qualityassurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the check found. */
@Schema(description = "What the quality check found.")
record QualityCheckRequest(
        @NotNull CheckVerdict verdict,

        @Schema(
                description = "What was looked at and why it stands. Stays in this service.",
                examples = "Sampled AC1.2 and AC2.1 against the evidence: the decisions follow from it.")
        @NotBlank
        @Size(max = 20_000)
        String comment) {}
