package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The employer's declaration that the apprentice is at or above the standard. */
@Schema(
        description = "The employer's declaration that the apprentice is at or above the standard.",
        requiredProperties = {"declaredOn", "signedName"})
record EmployerDeclarationRequest(
        @Nullable @Schema(description = "On programme, and not in the future.", example = "2026-11-02")
        LocalDate declaredOn,

        @Nullable @Schema(maxLength = 200, example = "Morgan Ellis")
        String signedName) {}
