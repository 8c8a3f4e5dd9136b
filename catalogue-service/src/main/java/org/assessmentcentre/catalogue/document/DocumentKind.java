package org.assessmentcentre.catalogue.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document is. */
@Schema(enumeration = {"qualification", "standard", "assessment-plan", "framework", "crosswalk"})
public enum DocumentKind {
    @JsonProperty("qualification")
    QUALIFICATION,

    @JsonProperty("standard")
    STANDARD,

    @JsonProperty("assessment-plan")
    ASSESSMENT_PLAN,

    @JsonProperty("framework")
    FRAMEWORK,

    @JsonProperty("crosswalk")
    CROSSWALK
}
