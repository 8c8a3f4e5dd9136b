package org.assessmentcentre.portfolio.gateway;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name typed as a signature. */
@Schema(
        name = "GatewaySignatureRequest",
        description = "A name typed as a signature.",
        requiredProperties = "signedName")
record SignatureRequest(
        @Nullable @Schema(maxLength = 200, example = "Morgan Ellis")
        String signedName) {}
