package org.assessmentcentre.catalogue.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a unit assignment (Appendix C). Words are typical, minutes are limits; mixed methods share them. */
public record AssignmentBrief(
        @Schema(description = "Typical words of a written assignment.", examples = "4500")
        int words,

        @Schema(description = "How far either side of words is still typical.", examples = "10")
        int tolerancePercent,

        @Schema(description = "Longest recorded presentation.", examples = "30")
        int presentationMinutes,

        @Schema(description = "Longest recorded professional discussion.", examples = "30")
        int discussionMinutes) {

    private static final int HUNDRED = 100;

    /** The fewest words inside the tolerance. */
    public int fewestWords() {
        return Math.ceilDiv(words * (HUNDRED - tolerancePercent), HUNDRED);
    }

    /** The most words inside the tolerance. */
    public int mostWords() {
        return Math.floorDiv(words * (HUNDRED + tolerancePercent), HUNDRED);
    }
}
