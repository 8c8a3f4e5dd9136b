package org.assessmentcentre.catalogue.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule about who sits on a board. */
public record BoardRule(
        @Schema(examples = "CLFA-B1") String ref,

        @Schema(description = "In our words.", examples = "Independent directors outnumber the executive ones")
        String statement) {}
