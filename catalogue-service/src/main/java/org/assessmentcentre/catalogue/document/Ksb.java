package org.assessmentcentre.catalogue.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A knowledge, skill or behaviour of the standard. */
public record Ksb(
        @Schema(examples = "K10") String code,
        Type type,
        @Schema(description = "In our words.") String summary,

        @Schema(description = "Slug of its grouping.", examples = "team-working-and-development")
        String grouping) {

    /** The first letter of its code, spelled out. */
    @Schema(name = "KsbType")
    public enum Type {
        KNOWLEDGE,
        SKILL,
        BEHAVIOUR
    }
}
