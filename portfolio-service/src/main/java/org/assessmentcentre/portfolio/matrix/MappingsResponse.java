package org.assessmentcentre.portfolio.matrix;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mappings that were added. */
@Schema(description = "The mappings that were added.")
record MappingsResponse(UUID evidenceId, UUID learnerId, List<Row> mappings) {

    @Schema(name = "AddedMapping")
    record Row(
            UUID mappingId,
            @Schema(example = "8431-706-AC1.1") String criterion,
            List<EvidenceLocation> locations) {

        static Row from(Mapping mapping) {
            return new Row(mapping.id(), mapping.criterion(), mapping.places());
        }
    }
}
