package org.assessmentcentre.assessment.assessments;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A piece of evidence and the mapping by which the learner claimed it for a criterion. */
@Embeddable
record MappedEvidence(UUID evidenceId, UUID mappingId) {

    MappedEvidence {
        requireNonNull(evidenceId, "evidenceId");
        requireNonNull(mappingId, "mappingId");
    }
}
