package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment criterion: what a decision is made on. */
public record Criterion(
        @Schema(examples = "8431-700-AC1.1") String ref,
        @Schema(examples = "AC1.1") String number,

        @Schema(description = "The command verb.", examples = "Explain")
        String verb,

        @Schema(
                description = "In our words, the verb first.",
                examples = "Explain ways of putting team and organisational dynamics to use")
        String statement,

        @Schema(description = "The KSB codes that Section 8 prints at this criterion.", examples = "[\"K10\"]")
        List<String> ksbs,

        @Schema(description = "Whether Section 8 prints the pass-descriptor tag.")
        boolean passDescriptor,

        @Schema(description = "The depth column, in our words: a line a topic, with those it stands under before it.")
        List<String> depth,

        @Schema(description = "The sufficiency requirements; all must be met.")
        List<Requirement> requirements,

        @AbsentIsEmpty
        @Schema(description = "Depth as it is nested, which its lines are made from; empty in older versions.")
        List<Topic> topics) {

    public Criterion {
        topics = Lists.orEmpty(topics);
        depth = topics.isEmpty() ? depth : Topic.lines(topics);
    }
}
