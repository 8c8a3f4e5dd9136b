package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A learning outcome with its assessment criteria. */
public record LearningOutcome(
        @Schema(examples = "8431-700-LO1") String ref,
        @Schema(examples = "LO1") String number,

        @Schema(description = "In our words.", examples = "Can grow a team that performs at a high level")
        String statement,

        List<Criterion> criteria) {}
