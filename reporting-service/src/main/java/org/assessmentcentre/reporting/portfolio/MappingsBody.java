package org.assessmentcentre.reporting.portfolio;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What we read of evidence mapped or unmapped; the two events have the same shape here. */
record MappingsBody(
        UUID learnerId, String qualification, String handbookVersion, UUID evidenceId, List<Mapping> mappings) {

    record Mapping(UUID mappingId, String criterion) {
        Mapping {
            Objects.requireNonNull(mappingId, "mappingId");
            Objects.requireNonNull(criterion, "criterion");
        }
    }

    MappingsBody {
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(handbookVersion, "handbookVersion");
        Objects.requireNonNull(evidenceId, "evidenceId");
        mappings = List.copyOf(mappings);
    }
}
