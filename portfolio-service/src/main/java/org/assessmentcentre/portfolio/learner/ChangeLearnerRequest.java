package org.assessmentcentre.portfolio.learner;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change after registration, as it shall be: an absent optional field is removed, the ULN excepted. */
@Schema(
        description =
                "What may change after registration, as it shall be. An absent optional field is removed; an absent"
                        + " uln stays.",
        requiredProperties = {"givenName", "familyName"})
record ChangeLearnerRequest(
        @Nullable @Schema(maxLength = 100, example = "Alex") String givenName,

        @Nullable @Schema(maxLength = 100, example = "Rowan-Hill")
        String familyName,

        @Nullable @Schema(maxLength = 254, example = "alex.rowan@example.org")
        String email,

        @Nullable
        @Schema(
                description = "The learner's own number, to take the place of a temporary one; otherwise unchangeable.",
                pattern = "[1-9][0-9]{9}")
        String uln,

        @Nullable @Schema(description = "The learner's account (sub); unique.", maxLength = 100)
        String account,

        @Nullable @Schema(description = "An employer of the learner's centre.")
        UUID employerId,

        @Nullable ApprenticeshipRequest apprenticeship) {}
