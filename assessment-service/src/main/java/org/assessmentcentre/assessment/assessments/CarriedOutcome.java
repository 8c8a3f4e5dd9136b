package org.assessmentcentre.assessment.assessments;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result carried forward, as events and answers list it. */
@Schema(description = "A result that an earlier attempt brings along.")
public record CarriedOutcome(
        @Schema(examples = "8431-706-AC1.1") String criterion,
        Outcome outcome,

        @Schema(description = "The attempt that decided it.")
        int attempt) {

    static List<CarriedOutcome> allOf(List<CarriedCriterion> carried) {
        return carried.stream()
                .map(earlier -> new CarriedOutcome(
                        earlier.criterion().criterion(),
                        Objects.requireNonNull(earlier.criterion().outcome()),
                        earlier.attempt()))
                .toList();
    }
}
