package org.assessmentcentre.catalogue.exchange.shape;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An end of an association. */
@Schema(name = "CFNodeLink", description = "An end of an association.")
public record CfNodeLink(
        @Schema(examples = "Senior Leader") String title,

        @Schema(examples = "5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String identifier,

        @Schema(
                examples =
                        "https://centre.example/catalogue/ims/case/v1p1/CFItems/5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String uri,

        @Schema(description = "CASE 1.1 only.", examples = "CASE") @Nullable
        String targetType) {}
