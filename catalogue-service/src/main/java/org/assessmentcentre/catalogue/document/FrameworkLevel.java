package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stage or level of a framework: how far somebody's leadership reaches. Levels stand from the lowest to the highest. */
public record FrameworkLevel(
        @Schema(examples = "NHS-LF-S2") String ref,
        @Schema(examples = "2") String code,
        @Schema(examples = "Stage 2") String title,

        @Schema(description = "In our words.", examples = "A whole service, across its teams")
        String context,

        @Schema(description = "Pay bands that are usual at it; empty where the framework names none.", examples = "[]")
        List<String> bands) {}
