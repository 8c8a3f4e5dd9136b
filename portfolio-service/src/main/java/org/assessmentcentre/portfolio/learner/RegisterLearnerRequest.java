package org.assessmentcentre.portfolio.learner;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A learner to register. Nothing is annotated as required: the rules of registration report all faults in one answer. */
@Schema(
        description = "A learner to register for a version of the qualification.",
        requiredProperties = {
            "givenName",
            "familyName",
            "dateOfBirth",
            "uln",
            "registrationNumber",
            "registeredOn",
            "route",
            "qualification",
            "handbookVersion"
        })
record RegisterLearnerRequest(
        @Nullable @Schema(maxLength = 100, example = "Amara")
        String givenName,

        @Nullable @Schema(maxLength = 100, example = "Lindqvist")
        String familyName,

        @Nullable @Schema(example = "1984-05-17") LocalDate dateOfBirth,

        @Nullable @Schema(maxLength = 254, example = "amara.lindqvist@example.org")
        String email,

        @Nullable
        @Schema(
                description = "Unique Learner Number with a valid check digit, or 9999999999 while it is not known.",
                pattern = "[1-9][0-9]{9}",
                example = "1000000043")
        String uln,

        @Nullable
        @Schema(
                description = "The awarding body's number, as the centre writes it; unique in the centre.",
                maxLength = 40,
                example = "ABC1234")
        String registrationNumber,

        @Nullable @Schema(description = "Not in the future.", example = "2026-09-01")
        LocalDate registeredOn,

        @Nullable @Schema(description = "One of the qualification's routes.", maxLength = 40, example = "8431-31")
        String route,

        @Nullable @Schema(maxLength = 40, example = "8431") String qualification,
        @Nullable @Schema(maxLength = 40, example = "2.0") String handbookVersion,

        @Nullable
        @Schema(
                description = "The learner's account (sub), if there is one yet; unique in the centre.",
                maxLength = 100)
        String account,

        @Nullable @Schema(description = "An employer of this centre.")
        UUID employerId,

        @Nullable @Schema(description = "For apprentices.") ApprenticeshipRequest apprenticeship) {}
