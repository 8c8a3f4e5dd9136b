package org.assessmentcentre.catalogue.exchange.shape;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A concept, then those under it. */
@Schema(name = "CFConceptSet", description = "A concept, then those under it.")
public record CfConceptSet(List<CfConcept> CFConcepts) {}
