package org.assessmentcentre.portfolio.matrix;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The criteria a piece of evidence is to be mapped to; all of them or none. */
@Schema(
        description = "The criteria a piece of evidence is to be mapped to; all of them or none.",
        requiredProperties = "mappings")
record MappingsRequest(
        @Nullable @Schema(minItems = 1, maxItems = 100) List<@Nullable Row> mappings) {

    /** One criterion, and where the evidence meets it. */
    @Schema(name = "MappingRow", requiredProperties = "criterion")
    record Row(
            @Nullable @Schema(maxLength = 40, example = "8431-706-AC1.1")
            String criterion,

            @Nullable
            @Schema(
                    description =
                            "A recording needs them always; a document, when its unit is handed over as a portfolio.",
                    maxItems = 50,
                    examples = "[{\"page\":3},{\"page\":7}]")
            List<@Nullable EvidenceLocation> locations) {}
}
