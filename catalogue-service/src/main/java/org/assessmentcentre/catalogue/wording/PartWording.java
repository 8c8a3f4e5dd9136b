package org.assessmentcentre.catalogue.wording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a framework's text says of a level, a part, a use, whom a part is for, or a board rule. */
public record PartWording(
        @Schema(
                description =
                        "Of a level or part; of a use FRAMEWORK-U-slug, of a board rule FRAMEWORK-R-id, and of whom"
                                + " a part is for its reference with -WHO.",
                examples = "NHS-LF-D1-E2")
        String ref,

        @Schema(examples = "Managing Yourself") @Nullable String title,

        @Schema(description = "Each paragraph, entry of a list or sentence on another kind of body has a line.")
        String statement) {

    static PartWording of(Words words) {
        return new PartWording(words.ref(), words.title(), words.statement());
    }
}
