package org.assessmentcentre.catalogue.exchange.shape;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What went wrong, as IMS services say it. */
@Schema(name = "imsx_StatusInfo", description = "What went wrong, as IMS services say it.")
public record ImsxStatusInfo(
        @Schema(examples = "failure") String imsx_codeMajor,
        @Schema(examples = "error") String imsx_severity,

        @Schema(examples = "The identifier in the path must be a UUID.") @Nullable
        String imsx_description,

        @Nullable ImsxCodeMinor imsx_codeMinor) {}
