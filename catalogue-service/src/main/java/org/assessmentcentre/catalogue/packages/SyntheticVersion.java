package org.assessmentcentre.catalogue.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * An earlier version whose text nobody has at hand, made from a later one and its change log: the later document without
 * what the log says was added. It says of itself that it is synthetic. Nothing but depth can be taken back.
 */
final class SyntheticVersion {

    private SyntheticVersion() {}

    static boolean describes(JsonNode tree) {
        return tree.has("madeFrom");
    }

    /** The earlier document's tree. @throws IOException when the later one lacks what is to be taken out of it */
    static ObjectNode make(JsonNode description, ObjectNode later) throws IOException {
        ObjectNode earlier = later.deepCopy();
        for (Iterator<JsonNode> each = earlier.path("changes").elements(); each.hasNext(); ) {
            if (each.next().path("version").equals(later.path("version"))) {
                each.remove();
            }
        }
        for (String member : List.of("version", "effectiveFrom", "synthetic")) {
            earlier.set(member, description.path(member));
        }
        for (JsonNode unit : earlier.path("units")) {
            for (JsonNode outcome : unit.path("learningOutcomes")) {
                for (JsonNode criterion : outcome.path("criteria")) {
                    for (JsonNode topic : description
                            .path("depthAddedLater")
                            .path(criterion.path("ref").asText())) {
                        if (!takeOut(criterion.path("topics"), topic.asText())) {
                            throw new IOException("The later version has no topic " + topic);
                        }
                    }
                }
            }
        }
        return earlier;
    }

    /** Takes a topic out wherever it stands. */
    private static boolean takeOut(JsonNode topics, String text) {
        for (Iterator<JsonNode> each = topics.elements(); each.hasNext(); ) {
            JsonNode topic = each.next();
            if (topic.path("text").asText().equals(text)) {
                each.remove();
                return true;
            }
            if (takeOut(topic.path("topics"), text)) {
                return true;
            }
        }
        return false;
    }
}
