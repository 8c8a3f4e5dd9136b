package org.assessmentcentre.portfolio.gateway;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A typed name that stands for a signature.
 *
 * @param on the day it stands for
 * @param account whose token it was given with
 */
@Schema(name = "GatewaySignature", description = "A typed name that stands for a signature.")
record Signature(
        LocalDate on,
        @Schema(example = "Morgan Ellis") String name,

        @Schema(example = "6f1c2b9e-4f0a-4a57-9a63-0f3a3f1f7c55")
        String account,

        Instant signedAt) {}
