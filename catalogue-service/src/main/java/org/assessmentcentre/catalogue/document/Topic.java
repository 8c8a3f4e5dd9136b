package org.assessmentcentre.catalogue.document;

import java.util.List;
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
}
