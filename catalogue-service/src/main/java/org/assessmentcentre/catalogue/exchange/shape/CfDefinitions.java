package org.assessmentcentre.catalogue.exchange.shape;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a package defines. */
@Schema(name = "CFDefinitions", description = "What a package defines.")
public record CfDefinitions(
        @Nullable List<CfConcept> CFConcepts,
        @Nullable List<CfSubject> CFSubjects,
        @Nullable List<CfLicense> CFLicenses,
        @Nullable List<CfItemType> CFItemTypes,
        @Nullable List<CfAssociationGrouping> CFAssociationGroupings,
        @Schema(description = "CASE 1.1 only.") @Nullable Map<String, Object> extensions) {}
