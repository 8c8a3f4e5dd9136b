package org.assessmentcentre.portfolio.submission;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit to hand over. */
@Schema(
        description = "A unit to hand over for assessment.",
        requiredProperties = {"unit", "declarationId"})
record SubmissionRequest(
        @Nullable @Schema(maxLength = 40, example = "8431-706")
        String unit,

        @Nullable @Schema(description = "A declaration of the learner's, signed over the unit's present files.")
        UUID declarationId,

        @Schema(description = "PORTFOLIO when absent.", example = "PORTFOLIO")
        Submission.@Nullable Method method,

        @Nullable @Schema(description = "The parts of an assignment; of nothing else.", maxItems = 20)
        List<@Nullable ComponentRequest> components) {

    Submission.Method methodOrPortfolio() {
        return method == null ? Submission.Method.PORTFOLIO : method;
    }
}
