package org.assessmentcentre.assessment.intervention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the assessment goes on. */
@Schema(description = "Why the assessment goes on.")
record ResumptionRequest(
        @Schema(description = "Stays in this service.", examples = "The learner has shown the drafts.")
        @NotBlank
        @Size(max = 20_000)
        String note) {}
