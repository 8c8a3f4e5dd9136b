package org.assessmentcentre.catalogue.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a framework is used for. */
public record FrameworkUse(
        @Schema(examples = "appraisal") String slug,
        @Schema(examples = "Appraisal") String title,

        @Schema(description = "In our words.", examples = "Agree where somebody stands and what comes next")
        String description) {}
