package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the handbook's change log. */
public record HandbookChange(
        @Schema(description = "The handbook version that it made.", examples = "2.0")
        String version,

        @Schema(description = "Its month.", examples = "2022-02")
        String month,

        @Schema(description = "In our words.", examples = "Sustainability added to depth")
        List<String> details,

        @Schema(description = "The criteria it names.", examples = "[\"8431-702-AC1.2\"]")
        List<String> criteria) {}
