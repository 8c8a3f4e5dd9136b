package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a standard's assessment plan: what gateway asks for, as effective-dated rules. */
public record AssessmentPlan(
        DocumentKind kind,
        @Schema(examples = "ST0480") String standard,
        @Schema(examples = "AP03") String plan,
        @Schema(examples = "1.2") String standardVersion,

        @Schema(examples = "Senior Leader assessment plan AP03")
        String title,

        List<GatewayRule> rules)
        implements CatalogueDocument {

    @Override
    public String code() {
        return standard;
    }

    @Override
    public String version() {
        return plan;
    }

    public StandardReference ofStandard() {
        return new StandardReference(standard, standardVersion);
    }
}
