package org.assessmentcentre.catalogue.exchange.shape;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of a document. */
@Schema(name = "CFItem", description = "An item of a document.")
public record CfItem(
        @Schema(examples = "5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String identifier,

        @Schema(examples = "Explain ways of putting team dynamics to use")
        String fullStatement,

        @Schema(
                examples =
                        "https://centre.example/catalogue/ims/case/v1p1/CFItems/5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String uri,

        @Schema(examples = "2026-11-21T21:00:00Z") String lastChangeDateTime,
        @Schema(examples = "AC1.1") @Nullable String alternativeLabel,
        @Schema(examples = "Assessment criterion") @Nullable String CFItemType,
        @Nullable CfLink CFItemTypeURI,
        @Schema(examples = "8431-700-AC1.1") @Nullable String humanCodingScheme,
        @Schema(examples = "1") @Nullable String listEnumeration,
        @Schema(examples = "Team dynamics") @Nullable String abbreviatedStatement,
        @Schema(examples = "[\"Explain\"]") @Nullable List<String> conceptKeywords,
        @Nullable CfLink conceptKeywordsURI,
        @Schema(examples = "In our own words.") @Nullable String notes,

        @Schema(description = "CASE 1.1 only.", examples = "[\"Leadership\"]") @Nullable
        List<String> subject,

        @Schema(description = "CASE 1.1 only.") @Nullable List<CfLink> subjectURI,
        @Schema(examples = "en") @Nullable String language,
        @Schema(examples = "[\"07\"]") @Nullable List<String> educationLevel,
        @Nullable CfLink licenseURI,
        @Schema(examples = "2022-02-01") @Nullable String statusStartDate,
        @Schema(examples = "2027-02-01") @Nullable String statusEndDate,
        @Schema(description = "CASE 1.1 only.") @Nullable Map<String, Object> extensions,
        @Schema(description = "Left out inside a package.") CfLink CFDocumentURI) {}
