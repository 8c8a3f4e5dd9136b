package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pass grading descriptor of the assessment plan. Its criteria stand in the mapping, never derived from its KSBs. */
public record PassGradingDescriptor(
        @Schema(examples = "PGD1") String code,
        @Schema(description = "In our words.") String summary,

        @Schema(description = "Slug of its grouping.", examples = "team-working-and-development")
        String grouping,

        @Schema(description = "The KSBs that are printed at it.", examples = "[\"K10\", \"K18\", \"S18\", \"B5\"]")
        List<String> ksbs) {}
