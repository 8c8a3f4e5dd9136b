package org.assessmentcentre.catalogue.exchange.imports;

import java.util.List;
import java.util.UUID;

/**
 * An attempt at an import.
 *
 * @param known what an earlier attempt found and an editor accepted; empty at first
 */
record CaseWork(UUID id, int attempt, String centre, List<CaseFinding> known) {}
