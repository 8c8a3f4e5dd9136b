package org.assessmentcentre.catalogue.exchange.shape;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What kind of item something is. */
@Schema(name = "CFItemType", description = "What kind of item something is.")
public record CfItemType(
        @Schema(examples = "5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String identifier,

        @Schema(
                examples =
                        "https://centre.example/catalogue/ims/case/v1p1/CFItemTypes/5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String uri,

        @Schema(examples = "Assessment criterion") String title,
        @Schema(examples = "2026-11-21T21:00:00Z") String lastChangeDateTime,
        @Schema(examples = "In our own words.") String description,
        @Schema(examples = "1") String hierarchyCode,
        @Schema(examples = "AC") @Nullable String typeCode,
        @Schema(description = "CASE 1.1 only.") @Nullable Map<String, Object> extensions) {}
