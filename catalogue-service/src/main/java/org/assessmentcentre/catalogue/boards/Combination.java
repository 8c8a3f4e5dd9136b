package org.assessmentcentre.catalogue.boards;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post that is the only one to meet several demands. */
@Schema(name = "BoardCombination")
public record Combination(
        @Schema(examples = "Chief Executive") String post,

        @Schema(
                description = "The rules that nobody else meets.",
                examples = "[\"chief-executive\", \"doctor-or-dentist\"]")
        List<String> rules) {}
