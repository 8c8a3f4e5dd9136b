package org.assessmentcentre.catalogue.document;

import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic of the depth column and those under it. */
public record Topic(
        @Schema(description = "In our words.", examples = "Kinds of procurement")
        String text,

        @AbsentIsEmpty @Schema(description = "The topics under it.", examples = "[]")
        List<Topic> topics) {

    public Topic {
        topics = Lists.orEmpty(topics);
    }

    /** A line for each topic that none stands under, beginning with those it stands under itself. */
    static List<String> lines(List<Topic> topics) {
        return topics.stream().flatMap(Topic::lines).toList();
    }

    private Stream<String> lines() {
        return topics.isEmpty() ? Stream.of(text) : lines(topics).stream().map(line -> text + ": " + line);
    }
}
