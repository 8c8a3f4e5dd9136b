package org.assessmentcentre.catalogue.versions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words in a row that are in both texts, or in one of them. */
public record WordRun(
        Op op, @Schema(examples = "and the supply chain") String text) {

    /** In both texts, in the earlier one only, in the later one only. */
    @Schema(name = "WordRunOp")
    public enum Op {
        SAME,
        REMOVED,
        ADDED
    }
}
