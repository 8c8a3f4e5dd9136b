package org.assessmentcentre.catalogue.boards;

import java.util.List;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule that the board does not keep. */
@Schema(name = "BoardBreach")
public record Breach(
        BoardRule rule,

        @Schema(description = "What is wrong, with the figures of this board.", examples = "6 executives, 1 too many")
        String message,

        @Schema(
                description = "The posts that the rule counts, as they were given.",
                examples = "[\"Chief Executive\", \"Chief Nurse\"]")
        List<String> posts) {}
