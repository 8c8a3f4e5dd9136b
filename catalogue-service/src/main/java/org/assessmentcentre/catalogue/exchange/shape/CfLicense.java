package org.assessmentcentre.catalogue.exchange.shape;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Under which terms statements may be used. */
@Schema(name = "CFLicense", description = "Under which terms statements may be used.")
public record CfLicense(
        @Schema(examples = "5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String identifier,

        @Schema(
                examples =
                        "https://centre.example/catalogue/ims/case/v1p1/CFLicenses/5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String uri,

        @Schema(examples = "Own wording") String title,
        @Schema(examples = "2026-11-21T21:00:00Z") String lastChangeDateTime,
        @Schema(examples = "In our own words.") @Nullable String description,
        @Schema(examples = "In our own words.") String licenseText,
        @Schema(description = "CASE 1.1 only.") @Nullable Map<String, Object> extensions) {}
