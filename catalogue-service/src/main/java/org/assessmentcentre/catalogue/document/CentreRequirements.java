package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a centre that delivers the qualification has to do, in our words; figures stand at the qualification itself. */
public record CentreRequirements(
        @Schema(
                description = "Before delivery begins.",
                examples = "[\"Approval as a centre and for the qualification\"]")
        List<String> approval,

        @Schema(description = "Of those who deliver and assess.", examples = "[\"Competence in what they teach\"]")
        List<String> staffing,

        @Schema(description = "Of a learner.", examples = "[\"A senior leader's role\"]")
        List<String> entry,

        @Schema(
                description = "What is established before the start.",
                examples = "[\"Training that the learner needs\"]")
        List<String> initialAssessment,

        @Schema(
                description = "What the induction covers.",
                examples = "[\"The qualification and the support that there is\"]")
        List<String> induction) {}
