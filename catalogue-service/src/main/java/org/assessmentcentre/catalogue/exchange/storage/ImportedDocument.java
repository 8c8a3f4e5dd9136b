package org.assessmentcentre.catalogue.exchange.storage;

import java.util.UUID;

/**
 * A document that a centre imported.
 *
 * @param changes counts the imports that changed it
 */
public record ImportedDocument(
        String centre, UUID identifier, String title, String creator, String lastChange, long changes, int items) {}
