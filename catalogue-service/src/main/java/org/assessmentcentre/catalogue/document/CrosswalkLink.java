package org.assessmentcentre.catalogue.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A suggestion that evidence of the one may serve the other as well. It proves nothing: a decision is made on evidence. */
public record CrosswalkLink(
        @Schema(description = "A part of the framework.", examples = "NHS-LF-D2-E4")
        String element,

        @Schema(description = "A criterion of the qualification or a KSB of the standard.", examples = "8431-700-AC1.1")
        String target,

        Strength strength,

        @Schema(description = "In our words.", examples = "Both look at how a team works together")
        String reason) {

    /** How much of what one asks for the other asks for too. */
    public enum Strength {
        /** Nearly all of it. */
        STRONG,
        /** A good part. */
        MODERATE,
        /** A side of it. */
        WEAK
    }
}
