package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which pay bands a level has by one place of a framework. */
public record BandStatement(
        @Schema(description = "The place, in our words.", examples = "Cover matrix")
        String at,

        @Schema(examples = "[\"5\", \"6\"]") List<String> bands) {}
