package org.assessmentcentre.catalogue.frameworks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that differs between two versions of a framework. */
public record FrameworkChange(
        Part part,

        @Schema(
                description = "Reference of the level or part, slug of the use, id of the rule, code of the framework.",
                examples = "NHS-LF-D1-E2")
        String ref,

        Kind kind,

        @Schema(description = "What of it changed; absent of what was added or removed.", examples = "statement")
        @Nullable
        String what,

        @Schema(description = "Absent when it was added.", examples = "Plans around others") @Nullable
        String before,

        @Schema(description = "Absent when it was removed.", examples = "Plans around what others need") @Nullable
        String after) {

    /** What a framework is made of. */
    @Schema(name = "FrameworkChangePart")
    public enum Part {
        FRAMEWORK,
        LEVEL,
        USE,
        ITEM,
        BOARD_RULE
    }

    /** What happened to it. */
    @Schema(name = "FrameworkChangeKind")
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
