package org.assessmentcentre.assessment.intervention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the assessment is suspended. */
@Schema(description = "Why the assessment is suspended.")
record SuspensionRequest(
        @NotNull SuspensionReason reason,

        @Schema(
                description = "Stays in this service.",
                examples = "Two pieces of evidence repeat a published report word for word.")
        @NotBlank
        @Size(max = 20_000)
        String note) {}
