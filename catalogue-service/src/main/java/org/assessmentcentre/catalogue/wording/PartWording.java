package org.assessmentcentre.catalogue.wording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a framework's text says of a level or part. */
public record PartWording(
        @Schema(examples = "NHS-LF-D1-E2") String ref,

        @Schema(examples = "Managing Yourself") @Nullable String title,

        @Schema(description = "Line breaks are put to spaces.")
        String statement) {

    static PartWording of(Words words) {
        return new PartWording(words.ref(), words.title(), words.statement());
    }
}
