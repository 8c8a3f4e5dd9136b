package org.assessmentcentre.assessment.resultssheet;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The assessor's signature. */
@Schema(description = "The assessor's signature, with comments or as an empty object.")
record SignatureRequest(
        @Schema(description = "The assessor's comments on the sheet. Stay in this service.")
        @Nullable
        @Size(max = 20_000)
        String comments) {}
