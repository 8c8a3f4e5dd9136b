package org.assessmentcentre.catalogue.search;

import java.util.List;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a framework that fits what was looked for. */
public record FoundFrameworkItem(
        @Schema(examples = "NHS-LF") String framework,
        @Schema(examples = "2011") String version,
        @Schema(examples = "en") String language,
        @Schema(examples = "NHS-LF-D1-E1-B4") String ref,

        @Schema(description = "What it stands under; absent of the topmost.", examples = "NHS-LF-D1-E1") @Nullable
        String parent,

        FrameworkItem.Type type,

        @Schema(examples = "Developing Self Awareness") @Nullable
        String title,

        @Schema(
                description = "In the words that were asked for, ours or the official ones.",
                examples = "Asks for feedback from many sides, thinks it through and acts on it")
        String statement,

        @Schema(examples = "NHS-LF-S4") @Nullable String level,
        @Schema(examples = "[\"appraisal\"]") List<String> uses) {}
