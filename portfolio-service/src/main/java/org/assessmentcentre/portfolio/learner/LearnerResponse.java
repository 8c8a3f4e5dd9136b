package org.assessmentcentre.portfolio.learner;

import java.time.LocalDate;
import java.util.UUID;
import org.assessmentcentre.kit.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A learner's record, with personal data. */
@Schema(description = "A learner's record. Absent fields are not known.")
record LearnerResponse(
        UUID learnerId,
        @Schema(example = "000001") String centre,
        @Schema(example = "Amara") String givenName,
        @Schema(example = "Lindqvist") String familyName,
        LocalDate dateOfBirth,

        @Nullable @Schema(example = "amara.lindqvist@example.org")
        String email,

        @Schema(example = "1000000043") String uln,

        @Schema(description = "Whether the ULN stands for one that is not known yet.")
        boolean temporaryUln,

        @Schema(example = "ABC1234") String registrationNumber,
        LocalDate registeredOn,

        @Schema(description = "The last day on which the learner may submit.")
        LocalDate registrationExpiresOn,

        @Schema(example = "8431-31") String route,
        @Schema(example = "8431") String qualification,
        @Schema(example = "2.0") String handbookVersion,

        @Nullable @Schema(description = "The learner's account (sub).")
        String account,

        @Nullable UUID employerId,
        @Nullable Apprenticeship apprenticeship,

        @Schema(description = "Counts its changes; also its ETag.")
        long version)
        implements Tagged {

    static LearnerResponse from(Learner learner) {
        return new LearnerResponse(
                learner.id(),
                learner.centre(),
                learner.givenName(),
                learner.familyName(),
                learner.dateOfBirth(),
                learner.email(),
                learner.uln(),
                Uln.isTemporary(learner.uln()),
                learner.registrationNumber(),
                learner.registeredOn(),
                learner.registrationExpiresOn(),
                learner.route(),
                learner.qualification(),
                learner.handbookVersion(),
                learner.account(),
                learner.employerId(),
                learner.apprenticeship(),
                learner.version());
    }
}
