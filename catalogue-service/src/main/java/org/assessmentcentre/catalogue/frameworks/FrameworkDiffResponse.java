package org.assessmentcentre.catalogue.frameworks;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between two versions of a framework. */
public record FrameworkDiffResponse(
        @Schema(examples = "NHS-LF") String framework,
        @Schema(examples = "2011") String from,
        @Schema(examples = "2011.1") String to,

        @Schema(description = "In the later version's order; what it has no more comes last.")
        List<FrameworkChange> changes) {}
