package org.assessmentcentre.catalogue.exchange.shape;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rubric, for instance the stages of a framework. */
@Schema(name = "CFRubric", description = "A rubric, for instance the stages of a framework.")
public record CfRubric(
        @Schema(examples = "5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String identifier,

        @Schema(
                examples =
                        "https://centre.example/catalogue/ims/case/v1p1/CFRubrics/5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String uri,

        @Schema(examples = "2026-11-21T21:00:00Z") String lastChangeDateTime,
        @Schema(examples = "Stages") @Nullable String title,
        @Schema(examples = "In our own words.") @Nullable String description,
        @Nullable List<CfRubricCriterion> CFRubricCriteria,
        @Schema(description = "CASE 1.1 only.") @Nullable Map<String, Object> extensions) {}
