package org.assessmentcentre.assessment.intervention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a confirmed outcome is reopened. */
@Schema(description = "Why a confirmed outcome is reopened.")
record ReopeningRequest(
        @NotNull ReopeningReason reason,

        @Schema(
                description = "Stays in this service.",
                examples = "The learner appeals against the decision about AC1.2.")
        @NotBlank
        @Size(max = 20_000)
        String note) {}
