package org.assessmentcentre.assessment.decisions;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A requirement that is met, and the evidence that meets it. */
@Schema(description = "A requirement that is met, and the evidence that meets it.")
public record RequirementMetResponse(
        @Schema(examples = "8431-706-AC1.1-R1") String requirement, List<UUID> evidence) {

    /** The ticks of a decision, by requirement. */
    public static List<RequirementMetResponse> allOf(Decision decision) {
        return decision.ticks().stream()
                .collect(Collectors.groupingBy(
                        Tick::requirement, TreeMap::new, Collectors.mapping(Tick::evidenceId, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new RequirementMetResponse(entry.getKey(), entry.getValue()))
                .toList();
    }
}
