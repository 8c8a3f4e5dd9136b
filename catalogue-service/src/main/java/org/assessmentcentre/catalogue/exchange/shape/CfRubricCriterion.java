package org.assessmentcentre.catalogue.exchange.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a rubric looks at. */
@Schema(name = "CFRubricCriterion", description = "What a rubric looks at.")
public record CfRubricCriterion(
        @Schema(examples = "5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String identifier,

        @Schema(
                examples =
                        "https://centre.example/catalogue/ims/case/v1p1/CFRubrics/5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d#0a4a8e6e-3a2b-5f5c-8f0e-2f1d3c4b5a69")
        String uri,

        @Schema(examples = "2026-11-21T21:00:00Z") String lastChangeDateTime,
        @Schema(examples = "Element") @Nullable String category,
        @Schema(examples = "In our own words.") @Nullable String description,
        @Nullable CfLink CFItemURI,
        @Schema(examples = "1") @Nullable BigDecimal weight,
        @Schema(examples = "1") @Nullable Integer position,

        @Schema(examples = "5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d") @Nullable
        String rubricId,

        @Nullable List<CfRubricCriterionLevel> CFRubricCriterionLevels,
        @Schema(description = "CASE 1.1 only.") @Nullable Map<String, Object> extensions) {}
