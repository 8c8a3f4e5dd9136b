package org.assessmentcentre.catalogue.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of KSBs that end-point assessment looks at together. */
public record KsbGrouping(
        @Schema(examples = "team-working-and-development") String slug,
        @Schema(examples = "Team Working & Development") String title,
        EpaMethod epaMethod,

        @Schema(description = "Whether the sources say the method, or we infer it.")
        Basis basis) {}
