package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an apprenticeship standard with its KSBs and the descriptors of its assessment plan. */
public record Standard(
        DocumentKind kind,
        @Schema(examples = "ST0480") String standard,
        @Schema(examples = "1.2") String version,
        @Schema(examples = "Senior Leader") String title,
        @Schema(examples = "7") int level,

        @Schema(description = "Number of its assessment plan.", examples = "AP03")
        String assessmentPlan,

        List<KsbGrouping> groupings,
        List<Ksb> ksbs,

        @Schema(description = "The pass grading descriptors, in Appendix B order.")
        List<PassGradingDescriptor> descriptors,

        @Schema(description = "Whether the distinction descriptors are covered too. They are not.")
        boolean distinctionDescriptorsCovered)
        implements CatalogueDocument {

    @Override
    public String code() {
        return standard;
    }
}
