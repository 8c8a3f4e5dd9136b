package org.assessmentcentre.catalogue.qualifications;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.assessmentcentre.kit.http.ContentTagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Appendix B both ways: the criteria that match, and the KSBs and descriptors that any of them bears. */
public record MappingResponse(
        @Schema(description = "The criteria that match, in the order of the units.")
        List<MappedCriterion> criteria,

        @Schema(description = "Each with all of its criteria, also those that do not match.")
        List<MappedCode> ksbs,

        @Schema(description = "Each with all of its criteria, also those that do not match.")
        List<MappedCode> descriptors,

        @JsonIgnore String contentTag)
        implements ContentTagged {}
