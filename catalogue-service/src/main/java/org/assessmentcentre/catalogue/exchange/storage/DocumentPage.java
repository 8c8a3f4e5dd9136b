package org.assessmentcentre.catalogue.exchange.storage;

import java.util.List;

/**
 * A part of the documents.
 *
 * @param total how many there are in all
 */
public record DocumentPage(List<Stored> documents, long total) {}
