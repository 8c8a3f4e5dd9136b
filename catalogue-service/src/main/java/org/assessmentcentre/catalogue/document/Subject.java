package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subject that delivery may be built around (Appendix A), with the criteria that are taught by it. */
public record Subject(
        @Schema(description = "Slug within the qualification.", examples = "emotional-intelligence")
        String slug,

        @Schema(examples = "Leadership Skills") String category,
        @Schema(examples = "Emotional intelligence") String title,

        @Schema(examples = "[\"8431-700-AC2.2\", \"8431-701-AC2.2\"]")
        List<String> criteria) {}
