package org.assessmentcentre.catalogue.exchange.shape;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole document. Its document lacks CFPackageURI, its items and associations lack CFDocumentURI. */
@Schema(
        name = "CFPackage",
        description =
                "A whole document. Its document lacks CFPackageURI, its items and associations lack CFDocumentURI.")
public record CfPackage(
        CfDocument CFDocument,
        @Nullable List<CfItem> CFItems,
        @Nullable List<CfAssociation> CFAssociations,
        @Nullable CfDefinitions CFDefinitions,
        @Nullable List<CfRubric> CFRubrics,
        @Schema(description = "CASE 1.1 only.") @Nullable Map<String, Object> extensions) {}
