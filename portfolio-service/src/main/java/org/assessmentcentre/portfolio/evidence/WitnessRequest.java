package org.assessmentcentre.portfolio.evidence;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who testifies to what they saw the learner do. */
@Schema(
        description = "Who testifies to what they saw the learner do.",
        requiredProperties = {"name", "relationship", "signedOn", "directObservation"})
record WitnessRequest(
        @Nullable @Schema(maxLength = 200, example = "Jo Marsh")
        String name,

        @Nullable @Schema(description = "To the learner.", maxLength = 200, example = "Line manager")
        String relationship,

        @Nullable
        @Schema(description = "When the witness signed the testimony; not in the future.", example = "2026-10-12")
        LocalDate signedOn,

        @Nullable @Schema(description = "Must be true: a testimony reports what the witness saw.", example = "true")
        Boolean directObservation) {

    /** The witness meant, once the rules found nothing against it. */
    Witness toWitness() {
        return new Witness(
                Objects.requireNonNull(name),
                Objects.requireNonNull(relationship),
                Objects.requireNonNull(signedOn),
                Boolean.TRUE.equals(directObservation));
    }
}
