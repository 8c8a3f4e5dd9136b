package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a standard's assessment plan: what gateway asks for, as effective-dated rules. */
public record AssessmentPlan(
        DocumentKind kind,
        @Schema(examples = "ST0480") String standard,
        @Schema(examples = "AP03") String plan,
        @Schema(examples = "1.2") String standardVersion,

        @Schema(examples = "Senior Leader assessment plan AP03")
        String title,

        List<GatewayRule> rules,

        @Schema(
                description = "Counts how often this plan was published; a revision takes the place of the one before"
                        + " it. Absent of the first.",
                examples = "2")
        @Nullable
        Integer revision,

        @AbsentIsEmpty @Schema(description = "What end-point assessment is planned by, after gateway.")
        List<EpaRule> endPointAssessment)
        implements CatalogueDocument {

    public AssessmentPlan {
        endPointAssessment = Lists.orEmpty(endPointAssessment);
    }

    @Override
    public String code() {
        return standard;
    }

    @Override
    public String version() {
        return plan;
    }

    @Override
    public int revisionNumber() {
        return revision == null ? 1 : revision;
    }

    /** The same plan as another revision. */
    public AssessmentPlan asRevision(int number) {
        return new AssessmentPlan(
                kind, standard, plan, standardVersion, title, rules, number == 1 ? null : number, endPointAssessment);
    }

    public StandardReference ofStandard() {
        return new StandardReference(standard, standardVersion);
    }
}
