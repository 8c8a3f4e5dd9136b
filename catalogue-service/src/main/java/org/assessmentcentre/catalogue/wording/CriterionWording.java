package org.assessmentcentre.catalogue.wording;

import java.util.List;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Requirement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the handbook says of a criterion. Line breaks are the handbook's; a blank line parts paragraphs. */
public record CriterionWording(
        @Schema(examples = "8431-700-AC1.1") String ref,
        @Schema(description = "The criterion itself.") String statement,

        @Schema(description = "The column Depth.", examples = "Kinds of procurement:\nDirect.\nIndirect.") @Nullable
        String depth,

        @Schema(
                description = "The column of the assessment requirements.",
                examples = "Two examples of own practice, each with its outcome.")
        @Nullable
        String sufficiency,

        @Schema(
                description = "The requirements of the published structure that sufficiency is the wording of.",
                examples = "[\"8431-700-AC1.1-R1\", \"8431-700-AC1.1-R2\"]")
        List<String> requirements) {

    static CriterionWording of(Criterion criterion, Words words) {
        return new CriterionWording(
                words.ref(),
                words.statement(),
                words.depth(),
                words.sufficiency(),
                criterion.requirements().stream().map(Requirement::ref).toList());
    }
}
