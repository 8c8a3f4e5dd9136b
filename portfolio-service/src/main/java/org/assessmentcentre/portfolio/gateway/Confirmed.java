package org.assessmentcentre.portfolio.gateway;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The provider confirmed gateway. */
@Schema(name = "GatewayConfirmed")
record Confirmed(
        LocalDate confirmedOn,

        @Schema(example = "6f1c2b9e-4f0a-4a57-9a63-0f3a3f1f7c55")
        String account,

        Instant confirmedAt) {}
