package org.assessmentcentre.portfolio.gateway;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The Strategic Business Proposal, as it is put forward at gateway. */
@Schema(
        description =
                "The Strategic Business Proposal as it is put forward at gateway; not the longer one of unit 704.",
        requiredProperties = {"subject", "title", "scope", "summary"})
record ProposalRequest(
        @Nullable @Schema(maxLength = 200, example = "Patient flow in the emergency department")
        String subject,

        @Nullable @Schema(maxLength = 200, example = "A same-day emergency care unit for the county")
        String title,

        @Nullable @Schema(maxLength = 2000, example = "Workforce, estate and digital front door of two sites.")
        String scope,

        @Nullable
        @Schema(
                description =
                        "As many words as the assessment plan allows, 500 under AP03. Letters and digits count as one"
                                + " word with up to three hyphens or apostrophes; anything else between them parts words.",
                maxLength = 10_000,
                example = "The unit takes over assessment of patients who need no bed.")
        String summary) {}
