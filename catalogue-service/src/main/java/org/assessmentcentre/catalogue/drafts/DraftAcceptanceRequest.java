package org.assessmentcentre.catalogue.drafts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which warnings may stand, and why. */
public record DraftAcceptanceRequest(
        @Size(max = 600)
        @Schema(description = "Their numbers; absent for all that are open.", examples = "[3, 4]")
        @Nullable
        List<@NotNull @Min(1) @Max(600) Integer> findings,

        @NotBlank @Size(max = 1000) @Schema(examples = "The handbook has it so.")
        String note) {}
