package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The centre confirms gateway. */
@Schema(description = "The centre confirms gateway.", requiredProperties = "confirmedOn")
record ConfirmGatewayRequest(
        @Nullable
        @Schema(
                description = "Not in the future, nor before the learning ended or gateway was declared.",
                example = "2026-11-18")
        LocalDate confirmedOn) {}
