package org.assessmentcentre.catalogue.exchange.shape;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document that has a package: a version of a qualification, standard, assessment plan, framework or crosswalk. */
@Schema(
        name = "CFDocument",
        description =
                "A document that has a package: a version of a qualification, standard, assessment plan, framework or crosswalk.")
public record CfDocument(
        @Schema(examples = "5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String identifier,

        @Schema(
                examples =
                        "https://centre.example/catalogue/ims/case/v1p1/CFDocuments/5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String uri,

        @Schema(examples = "Assessment Centre") String creator,
        @Schema(examples = "Senior Leader") String title,
        @Schema(examples = "2026-11-21T21:00:00Z") String lastChangeDateTime,

        @Schema(examples = "https://centre.example/standard") @Nullable
        String officialSourceURL,

        @Schema(examples = "City & Guilds/ILM") @Nullable String publisher,

        @Schema(examples = "The standard by its groupings.") @Nullable
        String description,

        @Schema(examples = "[\"Leadership\"]") @Nullable List<String> subject,
        @Nullable List<CfLink> subjectURI,
        @Schema(examples = "en") @Nullable String language,
        @Schema(examples = "1.2") @Nullable String version,
        @Schema(examples = "Adopted") @Nullable String adoptionStatus,
        @Schema(examples = "2022-02-01") @Nullable String statusStartDate,

        @Schema(description = "The first day on which it is superseded.", examples = "2027-02-01") @Nullable
        String statusEndDate,

        @Nullable CfLink licenseURI,
        @Schema(examples = "In our own words.") @Nullable String notes,

        @Schema(description = "CASE 1.1 only.", examples = "Apprenticeship standard") @Nullable
        String frameworkType,

        @Schema(description = "CASE 1.1 only.", examples = "1.1") @Nullable
        String caseVersion,

        @Schema(
                description =
                        "CASE 1.1 only. Of ours, assessmentCentre has what this API knows of it and CASE has no member"
                                + " for, by this API's names.",
                examples = "{\"assessmentCentre\": {\"kind\": \"standard\", \"level\": 7}}")
        @Nullable
        Map<String, Object> extensions,

        @Schema(description = "Left out inside a package.") CfLink CFPackageURI) {}
