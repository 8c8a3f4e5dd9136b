package org.assessmentcentre.catalogue.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document is. */
@Schema(enumeration = {"qualification", "standard", "assessment-plan", "framework", "crosswalk"})
public enum DocumentKind {
    @JsonProperty("qualification")
    QUALIFICATION(Qualification.class),

    @JsonProperty("standard")
    STANDARD(Standard.class),

    @JsonProperty("assessment-plan")
    ASSESSMENT_PLAN(AssessmentPlan.class),

    @JsonProperty("framework")
    FRAMEWORK(Framework.class),

    @JsonProperty("crosswalk")
    CROSSWALK(Crosswalk.class);

    private final Class<? extends CatalogueDocument> type;

    DocumentKind(Class<? extends CatalogueDocument> type) {
        this.type = type;
    }

    /** What a document of this kind is read as. */
    public Class<? extends CatalogueDocument> type() {
        return type;
    }
}
