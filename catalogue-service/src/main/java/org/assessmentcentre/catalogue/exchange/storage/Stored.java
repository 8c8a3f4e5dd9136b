package org.assessmentcentre.catalogue.exchange.storage;

import java.util.UUID;

/**
 * An entity as it is kept.
 *
 * @param owner the centre that imported it, empty for ours
 * @param document the document whose package it is in; its own identifier for a document
 */
public record Stored(String owner, UUID document, String body) {}
