package org.assessmentcentre.catalogue.boards;

import java.util.List;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody whom a board has to have, or is advised to. */
@Schema(name = "BoardDemand")
public record Demand(
        BoardRule rule,

        @Schema(description = "Whether the board has enough of them.")
        boolean kept,

        @Schema(description = "The posts that meet it, as they were given.", examples = "[\"Chief Nurse\"]")
        List<String> posts) {}
