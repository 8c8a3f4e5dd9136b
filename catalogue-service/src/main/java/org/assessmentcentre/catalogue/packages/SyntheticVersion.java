package org.assessmentcentre.catalogue.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * An earlier version whose text nobody has at hand, made from a later one and its change log: the later document without
 * what the log says was added. It says of itself that it is synthetic. Nothing but depth can be taken back.
 */
final class SyntheticVersion {

    private static final List<String> LATER_MEMBERS = List.of("changes");

    private SyntheticVersion() {}

    static boolean describes(JsonNode tree) {
        return tree.has("madeFrom");
    }

    /** The earlier document's tree. @throws IOException when the later one lacks what is to be taken out of it */
    static ObjectNode make(JsonNode description, ObjectNode later) throws IOException {
        ObjectNode earlier = later.deepCopy();
        earlier.remove(LATER_MEMBERS);
        for (String member : List.of("version", "effectiveFrom", "synthetic")) {
            earlier.set(member, description.path(member));
        }
        for (JsonNode unit : earlier.path("units")) {
            for (JsonNode outcome : unit.path("learningOutcomes")) {
                for (JsonNode criterion : outcome.path("criteria")) {
                    // the nested form of depth is optional, and the change log says nothing of it
                    ((ObjectNode) criterion).remove("topics");
                    takeOut(
                            (ArrayNode) criterion.path("depth"),
                            description
                                    .path("depthAddedLater")
                                    .path(criterion.path("ref").asText()));
                }
            }
        }
        return earlier;
    }

    private static void takeOut(ArrayNode depth, JsonNode added) throws IOException {
        for (JsonNode topic : added) {
            boolean found = false;
            for (Iterator<JsonNode> each = depth.iterator(); each.hasNext(); ) {
                if (each.next().equals(topic)) {
                    each.remove();
                    found = true;
                }
            }
            if (!found) {
                throw new IOException("The later version has no topic " + topic);
            }
        }
    }
}
