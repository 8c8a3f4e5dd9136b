package org.assessmentcentre.catalogue.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the running attempt is: everything is read and checked first, then kept. */
public record CaseProgress(
        @Schema(description = "Of the package's bytes.", examples = "168864")
        long bytesRead,

        @Schema(description = "Entities that were read and checked.", examples = "212")
        int entitiesRead,

        @Schema(description = "Of those that were read; they become visible with the import's end.", examples = "180")
        int entitiesKept) {

    static final CaseProgress NONE = new CaseProgress(0, 0, 0);
}
