package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The employer declares gateway. */
@Schema(description = "The employer declares gateway.", requiredProperties = "declaredOn")
record DeclareGatewayRequest(
        @Nullable @Schema(description = "On programme, and not in the future.", example = "2026-11-16")
        LocalDate declaredOn) {}
