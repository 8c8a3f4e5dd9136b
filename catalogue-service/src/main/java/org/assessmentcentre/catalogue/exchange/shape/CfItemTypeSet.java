package org.assessmentcentre.catalogue.exchange.shape;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item type, then those under it. */
@Schema(name = "CFItemTypeSet", description = "An item type, then those under it.")
public record CfItemTypeSet(List<CfItemType> CFItemTypes) {}
