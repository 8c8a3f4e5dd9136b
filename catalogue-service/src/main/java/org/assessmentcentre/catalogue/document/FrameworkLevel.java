package org.assessmentcentre.catalogue.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stage or level of a framework: how far somebody's leadership reaches. Levels stand from the lowest to the highest. */
public record FrameworkLevel(
        @Schema(examples = "NHS-LF-S2") String ref,
        @Schema(examples = "2") String code,
        @Schema(examples = "Stage 2") String title,

        @Schema(description = "In our words.", examples = "A whole service, across its teams")
        String context,

        @Schema(
                description = "Pay bands that are usual at it, by any of the framework's statements; empty where it"
                        + " names none.",
                examples = "[]")
        List<String> bands,

        @AbsentIsEmpty @Schema(description = "What each place of the framework says of the bands; they need not agree.")
        List<BandStatement> bandStatements,

        @AbsentIsEmpty
        @Schema(
                description = "Types of parts that the framework has at its other levels and none of here.",
                examples = "[]")
        List<FrameworkItem.Type> none) {

    public FrameworkLevel {
        bandStatements = Lists.orEmpty(bandStatements);
        none = Lists.orEmpty(none);
    }

    /** Whether every place that names bands names the same ones. */
    @JsonIgnore
    public boolean bandsAgree() {
        return bandStatements.stream().map(BandStatement::bands).distinct().count() <= 1;
    }
}
