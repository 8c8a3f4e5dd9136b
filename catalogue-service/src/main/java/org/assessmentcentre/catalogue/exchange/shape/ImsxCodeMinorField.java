package org.assessmentcentre.catalogue.exchange.shape;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part that went wrong. */
@Schema(name = "imsx_CodeMinorField", description = "A part that went wrong.")
public record ImsxCodeMinorField(
        @Schema(examples = "sourcedId") String imsx_codeMinorFieldName,
        @Schema(examples = "invalid_uuid") String imsx_codeMinorFieldValue) {}
