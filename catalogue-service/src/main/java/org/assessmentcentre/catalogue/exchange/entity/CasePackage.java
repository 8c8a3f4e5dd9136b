package org.assessmentcentre.catalogue.exchange.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/**
 * A package in parts.
 *
 * @param document as the package has it, without CFPackageURI
 * @param frame every member of the package in its order, the document null and the lists of entities empty
 */
public record CasePackage(UUID identifier, ObjectNode document, ObjectNode frame, List<Entity> entities) {

    /** A package with every list there is. */
    public static ObjectNode wholeFrame() {
        ObjectNode frame = ExactJson.MAPPER.createObjectNode();
        frame.putNull("CFDocument");
        frame.putArray(EntityKind.ITEM.list());
        frame.putArray(EntityKind.ASSOCIATION.list());
        ObjectNode definitions = frame.putObject("CFDefinitions");
        EntityKind.DEFINITIONS.forEach(kind -> definitions.putArray(kind.list()));
        frame.putArray(EntityKind.RUBRIC.list());
        return frame;
    }
}
