package org.assessmentcentre.catalogue.questions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question with where it comes from and what it is good for. */
@Schema(name = "Question")
public record QuestionResponse(
        @Schema(examples = "FCL") String framework,
        @Schema(examples = "2025") String version,
        @Schema(examples = "en") String language,

        @Schema(examples = "C'ing the Value of Frontline Clinical Leadership")
        String frameworkTitle,

        @Schema(examples = "FCL-L1-Q2") String ref,

        @Schema(
                description = "In the words that were asked for, ours or the official ones.",
                examples = "Early as I am, do you see a leader in me?")
        String question,

        @Schema(description = "The level it is asked at; absent where it is asked at each.") @Nullable
        Place level,

        @Schema(description = "What it is about.") @Nullable Place theme,

        @Schema(description = "Slugs of the uses it serves.", examples = "[\"appraisal\"]")
        List<String> uses,

        @Schema(
                description = "What the answer shows; absent where the framework doesn't say.",
                examples = "Whether growth is meant for everyone in this leader's mind")
        @Nullable
        String reveals,

        @Schema(
                description = "What somebody could point to in answer; empty where the framework gives none.",
                examples = "[\"Hold a board meeting in shadow\"]")
        List<String> examples,

        @Schema(
                description = "Whether the framework only describes what is seen, and asking for it is ours.",
                examples = "false")
        boolean derived) {

    /** A level or theme that a question belongs to. */
    @Schema(name = "QuestionPlace")
    public record Place(
            @Schema(examples = "FCL-L1-T1") String ref,
            @Schema(examples = "Barriers") String title) {}
}
