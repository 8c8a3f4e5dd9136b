package org.assessmentcentre.catalogue.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which findings may stand, and why. */
public record AcceptanceRequest(
        @Size(max = 600)
        @Schema(description = "Their numbers; absent for all that are open.", examples = "[3, 4]")
        @Nullable
        List<@NotNull @Min(1) @Max(600) Integer> findings,

        @NotBlank @Size(max = 1000) @Schema(examples = "Section 8 is what we assess by; told the awarding body.")
        String note) {}
