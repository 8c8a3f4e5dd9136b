package org.assessmentcentre.portfolio.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who testifies to what they saw the learner do (handbook section 5). */
@Embeddable
@Schema(description = "Who testifies to what they saw the learner do.")
public record Witness(
        @Column(name = "witness_name") @Schema(example = "Jo Marsh")
        String name,

        @Column(name = "witness_relationship") @Schema(description = "To the learner.", example = "Line manager")
        String relationship,

        @Column(name = "witness_signed_on") LocalDate signedOn,

        @Column(name = "witness_direct_observation") @Schema(description = "Always true.")
        boolean directObservation) {}
