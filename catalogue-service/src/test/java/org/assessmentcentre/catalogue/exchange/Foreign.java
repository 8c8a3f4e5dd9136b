package org.assessmentcentre.catalogue.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;

/** A small package of another server. */
public final class Foreign {

    private static final String CHANGED = "2025-06-01T00:00:00+00:00";

    private final ObjectNode whole = ExactJson.MAPPER.createObjectNode();
    private final UUID document;

    public Foreign() {
        this(UUID.randomUUID());
    }

    public Foreign(UUID document) {
        this.document = document;
        whole.set("CFDocument", entity(document).put("creator", "Other").put("title", "Of another server"));
        whole.putArray("CFItems");
        whole.putArray("CFAssociations");
    }

    public UUID document() {
        return document;
    }

    public ObjectNode whole() {
        return whole;
    }

    public ObjectNode head() {
        return (ObjectNode) whole.path("CFDocument");
    }

    public String text() {
        return ExactJson.text(whole);
    }

    public ObjectNode item(UUID id) {
        return list("CFItems").addObject().setAll(entity(id).put("fullStatement", "Said by them"));
    }

    public ObjectNode associate(String type, UUID origin, UUID destination) {
        ObjectNode association = list("CFAssociations").addObject();
        association.setAll(entity(UUID.randomUUID()).put("associationType", type));
        association.set("originNodeURI", link(origin));
        association.set("destinationNodeURI", link(destination));
        return association;
    }

    public static ObjectNode entity(UUID id) {
        return ExactJson.MAPPER
                .createObjectNode()
                .put("identifier", id.toString())
                .put("uri", "https://other.example/uri/" + id)
                .put("lastChangeDateTime", CHANGED);
    }

    public static ObjectNode link(UUID id) {
        return ExactJson.MAPPER
                .createObjectNode()
                .put("title", "To " + id)
                .put("identifier", id.toString())
                .put("uri", "https://other.example/uri/" + id);
    }

    private ArrayNode list(String name) {
        return (ArrayNode) whole.path(name);
    }
}
