package org.assessmentcentre.catalogue.exchange.storage;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is there of a document already.
 *
 * @param ours whether we publish it ourselves
 * @param items the items that the centre has of it
 * @param children which of them is a child of which, by the association that says so
 */
public record KnownDocument(boolean ours, Set<UUID> items, Map<UUID, Edge> children) {

    /** One is a child of the other. */
    public record Edge(UUID child, UUID parent) {}
}
