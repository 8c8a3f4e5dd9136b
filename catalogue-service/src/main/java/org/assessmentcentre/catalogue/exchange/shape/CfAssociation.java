package org.assessmentcentre.catalogue.exchange.shape;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How two items or documents belong together. */
@Schema(name = "CFAssociation", description = "How two items or documents belong together.")
public record CfAssociation(
        @Schema(examples = "5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String identifier,

        @Schema(examples = "isChildOf") String associationType,
        @Schema(examples = "1") @Nullable Integer sequenceNumber,

        @Schema(
                examples =
                        "https://centre.example/catalogue/ims/case/v1p1/CFAssociations/5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String uri,

        CfNodeLink originNodeURI,
        CfNodeLink destinationNodeURI,
        @Nullable CfLink CFAssociationGroupingURI,
        @Schema(examples = "2026-11-21T21:00:00Z") String lastChangeDateTime,

        @Schema(description = "CASE 1.1 only.", examples = "Both look at teams.") @Nullable
        String notes,

        @Schema(description = "CASE 1.1 only.") @Nullable Map<String, Object> extensions,

        @Schema(description = "Left out inside a package.") @Nullable
        CfLink CFDocumentURI) {}
