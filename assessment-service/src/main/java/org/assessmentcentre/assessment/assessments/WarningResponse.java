package org.assessmentcentre.assessment.assessments;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about the submission that the assessor should know. */
@Schema(description = "Something that the assessor should know. It keeps nothing from being decided.")
record WarningResponse(
        @Schema(examples = "WORD_COUNT_OUT_OF_RANGE") String code,

        @Schema(examples = "The assignment has 3900 words; 2500 are typical, give or take 10 %.")
        String message) {

    static List<WarningResponse> allOf(Assessment assessment) {
        if (!assessment.wordsOutOfRange()) {
            return List.of();
        }
        String words = assessment.words() == null ? "a number of words" : assessment.words() + " words";
        String typical = assessment.typicalWords() == null
                ? "that is not typical of this unit."
                : "; " + assessment.typicalWords() + " are typical, give or take 10 %.";
        return List.of(new WarningResponse(
                "WORD_COUNT_OUT_OF_RANGE",
                "The assignment has " + words + (typical.startsWith(";") ? typical : " " + typical)));
    }
}
