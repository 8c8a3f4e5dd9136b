package org.assessmentcentre.catalogue.exchange.projection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.kit.json.EventJson;

/**
 * What we know of an entity and CASE has no member for: the record as our own API gives it, under one key. What is left
 * out is named, so that a member that a record gets later is in.
 */
final class Extensions {

    static final String KEY = "assessmentCentre";

    private Extensions() {}

    /**
     * Adds what is left of a record.
     *
     * @param said members that stand in the entity word for word, or are entities of their own
     */
    static void extend(ObjectNode entity, Object record, String... said) {
        ObjectNode rest = ExactJson.object(EventJson.write(record));
        rest.remove(List.of(said));
        if (!rest.isEmpty()) {
            entity.putObject("extensions").set(KEY, rest);
        }
    }
}
