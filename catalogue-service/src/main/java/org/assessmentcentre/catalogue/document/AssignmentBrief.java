package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit assignment (Appendix C). Words are typical, minutes are limits; mixed methods share them. */
public record AssignmentBrief(
        @Schema(description = "Typical words of a written assignment.", examples = "4500")
        int words,

        @Schema(description = "How far either side of words is still typical.", examples = "10")
        int tolerancePercent,

        @Schema(description = "Longest recorded presentation.", examples = "30")
        int presentationMinutes,

        @Schema(description = "Longest recorded professional discussion.", examples = "30")
        int discussionMinutes,

        @Schema(description = "What the assignment is for, in our words.") @Nullable
        String aim,

        @AbsentIsEmpty List<AssignmentTask> tasks) {

    private static final int HUNDRED = 100;

    public AssignmentBrief {
        tasks = Lists.orEmpty(tasks);
    }

    /** The figures alone. */
    public AssignmentBrief(int words, int tolerancePercent, int presentationMinutes, int discussionMinutes) {
        this(words, tolerancePercent, presentationMinutes, discussionMinutes, null, List.of());
    }

    /** The fewest words inside the tolerance. */
    public int fewestWords() {
        return Math.ceilDiv(words * (HUNDRED - tolerancePercent), HUNDRED);
    }

    /** The most words inside the tolerance. */
    public int mostWords() {
        return Math.floorDiv(words * (HUNDRED + tolerancePercent), HUNDRED);
    }
}
