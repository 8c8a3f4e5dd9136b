package org.assessmentcentre.assessment.allocation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who shall assess. */
@Schema(description = "Who shall assess.")
record AllocationRequest(
        @Schema(description = "An active member of the centre's staff with the role ASSESSOR.") @NotNull
        UUID assessorId) {}
