package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit assignment asks for, with the criteria it is for (Appendix C). */
public record AssignmentTask(
        @Schema(description = "The outcome it stands under.", examples = "8431-706-LO2")
        String learningOutcome,

        @Schema(
                description = "In our words.",
                examples = "Justify your own approach to procurement, the supply chain and contracts.")
        String text,

        @Schema(examples = "[\"8431-706-AC2.1\", \"8431-706-AC2.2\", \"8431-706-AC2.3\"]")
        List<String> criteria) {}
