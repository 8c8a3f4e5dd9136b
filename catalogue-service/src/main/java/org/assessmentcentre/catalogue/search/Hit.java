package org.assessmentcentre.catalogue.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that fits what was looked for, and where it is read. */
@Schema(name = "SearchHit")
public record Hit(
        Kind kind,

        @Schema(description = "The qualification or framework.", examples = "NHS-LF")
        String code,

        @Schema(examples = "2011") String version,
        @Schema(examples = "en") String language,
        @Schema(examples = "NHS-LF-D1-E1") String ref,

        @Schema(description = "Of a part of a framework that has one.", examples = "Developing Self Awareness")
        @Nullable
        String title,

        @Schema(
                description = "In the words that were asked for, ours or the official ones.",
                examples = "Knows what they believe and take for granted")
        String statement,

        @Schema(
                description = "Where it is read, in our words.",
                examples = "/catalogue/v1/frameworks/NHS-LF/versions/2011/items/NHS-LF-D1-E1")
        String self) {

    /** What is found. */
    @Schema(name = "SearchHitKind")
    public enum Kind {
        CRITERION("qualifications", "criteria"),
        FRAMEWORK_ITEM("frameworks", "items");

        private final String documents;
        private final String parts;

        Kind(String documents, String parts) {
            this.documents = documents;
            this.parts = parts;
        }

        String path(String code, String version, String ref) {
            return "/catalogue/v1/%s/%s/versions/%s/%s/%s".formatted(documents, code, version, parts, ref);
        }
    }
}
