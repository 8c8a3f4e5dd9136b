package org.assessmentcentre.catalogue.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many entities of a kind a package has. */
public record CaseCount(
        @Schema(description = "The list that they stand in.", examples = "CFItems")
        String list,

        @Schema(examples = "212") int count) {}
