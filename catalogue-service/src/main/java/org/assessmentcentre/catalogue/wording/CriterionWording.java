package org.assessmentcentre.catalogue.wording;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
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
        List<String> requirements,

        @AbsentIsEmpty
        @Schema(description = "What the handbook says of each requirement; none in copies that were read before.")
        List<RequirementWording> requirementWordings) {

    /** What the handbook says of one requirement. */
    public record RequirementWording(
            @Schema(examples = "8431-700-AC1.1-R1") String ref,

            @Schema(examples = "Two examples of own practice.")
            String wording) {}

    static CriterionWording of(Criterion criterion, Words words, Map<String, Words> all) {
        return new CriterionWording(
                words.ref(),
                words.statement(),
                words.depth(),
                words.sufficiency(),
                criterion.requirements().stream().map(Requirement::ref).toList(),
                criterion.requirements().stream()
                        .map(requirement -> all.get(requirement.ref()))
                        .filter(Objects::nonNull)
                        .map(one -> new RequirementWording(one.ref(), one.statement()))
                        .toList());
    }
}
