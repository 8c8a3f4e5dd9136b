package org.assessmentcentre.catalogue.exchange.shape;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item with all associations that begin or end at it; these lack CFDocumentURI. */
@Schema(
        name = "CFItemAssociations",
        description = "An item with all associations that begin or end at it; these lack CFDocumentURI.")
public record CfItemAssociations(CfItem CFItem, List<CfAssociation> CFAssociations) {}
