package org.assessmentcentre.catalogue.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way to register for the qualification. */
public record Route(
        @Schema(examples = "8431-63") String code,
        @Schema(examples = "Dual accreditation") String name) {}
