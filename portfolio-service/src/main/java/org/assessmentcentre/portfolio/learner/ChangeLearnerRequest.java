package org.assessmentcentre.portfolio.learner;

import java.time.LocalDate;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change after registration, as it shall be: an absent optional field is removed, the ULN excepted. */
@Schema(
        description =
                "What may change after registration, as it shall be. An absent optional field is removed; an absent"
                        + " uln stays.",
        requiredProperties = {"givenName", "familyName"})
record ChangeLearnerRequest(
        @Nullable @Schema(maxLength = 100, example = "Amara")
        String givenName,

        @Nullable @Schema(maxLength = 100, example = "Lindqvist")
        String familyName,

        @Nullable @Schema(maxLength = 254, example = "amara.lindqvist@example.org")
        String email,

        @Nullable
        @Schema(
                description = "The learner's own number, to take the place of a temporary one; otherwise unchangeable.",
                pattern = "[1-9][0-9]{9}")
        String uln,

        @Nullable @Schema(description = "The learner's account (sub); unique in the centre.", maxLength = 100)
        String account,

        @Nullable @Schema(description = "An employer of the learner's centre.")
        UUID employerId,

        @Nullable ApprenticeshipRequest apprenticeship,

        @Nullable @Schema(description = KEPT) UUID learnerId,

        @Nullable @Schema(description = KEPT, maxLength = 40, example = "000001")
        String centre,

        @Nullable @Schema(description = KEPT) LocalDate dateOfBirth,

        @Nullable @Schema(description = KEPT, maxLength = 40)
        String registrationNumber,

        @Nullable @Schema(description = KEPT) LocalDate registeredOn,
        @Nullable @Schema(description = KEPT) LocalDate registrationExpiresOn,

        @Nullable @Schema(description = KEPT, maxLength = 40, example = "8431-31")
        String route,

        @Nullable @Schema(description = KEPT, maxLength = 40, example = "8431")
        String qualification,

        @Nullable @Schema(description = KEPT, maxLength = 40, example = "2.0")
        String handbookVersion,

        @Nullable @Schema(description = "Follows from uln; not read.", readOnly = true)
        Boolean temporaryUln,

        @Nullable @Schema(description = "Not read: If-Match counts.", readOnly = true, example = "3")
        Long version) {

    private static final String KEPT = "Never changes: leave it out, or send it as it is.";

    /** Notes what was sent otherwise than it is and always will be. */
    void checkKept(Violations found, Learner learner) {
        kept(found, "learnerId", learnerId, learner.id());
        kept(found, "centre", centre, learner.centre());
        kept(found, "dateOfBirth", dateOfBirth, learner.dateOfBirth());
        kept(found, "registrationNumber", registrationNumber, learner.registrationNumber());
        kept(found, "registeredOn", registeredOn, learner.registeredOn());
        kept(found, "registrationExpiresOn", registrationExpiresOn, learner.registrationExpiresOn());
        kept(found, "route", route, learner.route());
        kept(found, "qualification", qualification, learner.qualification());
        kept(found, "handbookVersion", handbookVersion, learner.handbookVersion());
    }

    private static void kept(Violations found, String field, @Nullable Object sent, Object known) {
        found.require(sent == null || sent.equals(known), field, "never changes: leave it out, or send " + known);
    }
}
