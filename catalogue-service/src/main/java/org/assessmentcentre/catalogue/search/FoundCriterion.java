package org.assessmentcentre.catalogue.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A criterion that fits what was looked for. */
public record FoundCriterion(
        @Schema(examples = "8431") String qualification,
        @Schema(examples = "2.0") String version,
        @Schema(examples = "en") String language,
        @Schema(examples = "8431-706") String unit,
        @Schema(examples = "8431-706-LO2") String learningOutcome,
        @Schema(examples = "8431-706-AC2.2") String ref,
        @Schema(examples = "Justify") String verb,

        @Schema(
                description = "In the words that were asked for, ours or the official ones.",
                examples = "Justify the way the learner oversees the supply chain")
        String statement,

        @Schema(examples = "[\"S12\"]") List<String> ksbs,
        @Schema(examples = "[\"PGD18\"]") List<String> descriptors,

        @Schema(description = "Slugs of the subjects that it is taught by.", examples = "[\"logistics\"]")
        List<String> subjects,

        @Schema(
                description = "The kinds of its sufficiency requirements.",
                examples = "[\"DEMONSTRATE\"]",
                enumeration = {"DEMONSTRATE", "AT_LEAST", "EXACTLY", "ALL_OF", "ANY_OF", "REFERENCE"})
        List<String> requirementKinds) {}
