package org.assessmentcentre.catalogue.document;

import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit; all are mandatory. */
public record Unit(
        @Schema(examples = "8431-700") String ref,
        @Schema(examples = "700") String number,

        @Schema(examples = "Building a High Performance Team")
        String title,

        @Schema(description = "What the unit is for, in our words.")
        String aim,

        @Schema(examples = "7") int level,

        @Schema(description = "Guided learning hours.", examples = "182")
        int glh,

        @Schema(description = "Slug of the standard's grouping it maps to.", examples = "team-working-and-development")
        String ksbGrouping,

        AssignmentBrief assignmentBrief,
        List<LearningOutcome> learningOutcomes,

        @AbsentIsEmpty
        @Schema(
                description = "Guidance for delivery, in our words.",
                examples = "[\"Theory beside exploring own practice\"]")
        List<String> delivery,

        @AbsentIsEmpty
        @Schema(description = "Work products that could be evidence.", examples = "[\"Workforce plans\"]")
        List<String> suggestedEvidence,

        @AbsentIsEmpty
        @Schema(
                description = "Suggested learning resources.",
                examples = "[\"Gibson, Agile Workforce Planning, 2021\"]")
        List<String> resources) {

    public Unit {
        delivery = Lists.orEmpty(delivery);
        suggestedEvidence = Lists.orEmpty(suggestedEvidence);
        resources = Lists.orEmpty(resources);
    }

    public Stream<Criterion> criteria() {
        return learningOutcomes.stream().flatMap(outcome -> outcome.criteria().stream());
    }
}
