package org.assessmentcentre.portfolio.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assessmentcentre.kit.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of evidence. */
@Schema(description = "A piece of evidence.")
record EvidenceResponse(
        UUID evidenceId,
        UUID learnerId,
        @Schema(example = "E07") String reference,
        String title,
        EvidenceKind kind,
        LocalDate producedOn,
        boolean teamwork,
        @Nullable String ownContribution,

        @Nullable @Schema(description = "Of a witness testimony.")
        Witness witness,

        @Nullable @Schema(description = "Absent until a file is stored.")
        FileResponse file,

        @Schema(description = "Whether it is part of a submission and can't change any more.")
        boolean submitted,

        Instant registeredAt,

        @Schema(description = "Counts its changes; also its ETag.")
        long version)
        implements Tagged {

    static EvidenceResponse from(Evidence evidence) {
        return new EvidenceResponse(
                evidence.id(),
                evidence.learnerId(),
                evidence.reference(),
                evidence.title(),
                evidence.kind(),
                evidence.producedOn(),
                evidence.teamwork(),
                evidence.ownContribution(),
                evidence.witness().orElse(null),
                evidence.file().map(FileResponse::from).orElse(null),
                evidence.submitted(),
                evidence.registeredAt(),
                evidence.version());
    }
}
