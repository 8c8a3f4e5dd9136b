package org.assessmentcentre.portfolio.employer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.assessmentcentre.kit.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer to add. */
@Schema(description = "An employer to add to a centre.")
record EmployerRequest(
        @NotBlank
        @Size(max = 50)
        @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
        @Schema(
                description = "The reference the centre uses; managers' tokens carry it as employer.",
                example = "E-100")
        String reference,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = OneLine.NAME, message = OneLine.NAME_MESSAGE)
        @Schema(example = "Northern Care Trust")
        String name) {}
