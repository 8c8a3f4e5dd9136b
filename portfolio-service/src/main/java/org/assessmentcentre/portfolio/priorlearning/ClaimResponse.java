package org.assessmentcentre.portfolio.priorlearning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim of prior learning. */
@Schema(name = "PriorLearningClaimResponse", description = "A claim of prior learning.")
record ClaimResponse(
        UUID claimId,
        UUID learnerId,
        @Schema(example = "8431-706") String unit,
        @Schema(example = "8431-706-AC1.1") String criterion,

        @Schema(example = "Led workforce planning on the board's programme at my last trust.")
        String statement,

        LocalDate achievedOn,
        List<UUID> evidence,
        Instant claimedAt) {

    static ClaimResponse from(Claim claim) {
        return new ClaimResponse(
                claim.id(),
                claim.learnerId(),
                claim.unit(),
                claim.criterion(),
                claim.statement(),
                claim.achievedOn(),
                claim.evidence(),
                claim.claimedAt());
    }
}
