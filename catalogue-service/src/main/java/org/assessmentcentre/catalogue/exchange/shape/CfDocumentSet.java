package org.assessmentcentre.catalogue.exchange.shape;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Documents. */
@Schema(name = "CFDocumentSet", description = "Documents.")
public record CfDocumentSet(List<CfDocument> CFDocuments) {}
