package org.assessmentcentre.catalogue.exchange.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entity of a package.
 *
 * @param parent the entity that it is a part of; null of most kinds
 * @param body as the package has it; the list of its parts, where it has one, empty
 */
public record Entity(
        EntityKind kind, UUID identifier, @Nullable UUID parent, ObjectNode body) {

    public static Entity of(EntityKind kind, UUID identifier, ObjectNode body) {
        return new Entity(kind, identifier, null, body);
    }
}
