package org.assessmentcentre.portfolio.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed declaration. */
@Schema(description = "A signed declaration of authenticity.")
record DeclarationResponse(
        UUID declarationId,
        UUID learnerId,
        @Schema(example = "8431-706") String unit,
        Statement statement,

        @Schema(description = "The version of the wording that was signed.", example = "1")
        String wordingVersion,

        @Schema(description = "The wording as it stands now.", example = "I declare that this is my own work.")
        String wording,

        @Schema(example = "Amara Lindqvist") String signedName,
        Instant signedAt,

        @Schema(description = "The files it was signed over; another file needs a new signature.")
        List<SignedFile> evidence) {

    record SignedFile(UUID evidenceId, String sha256) {}

    static DeclarationResponse from(Declaration declaration) {
        return new DeclarationResponse(
                declaration.id(),
                declaration.learnerId(),
                declaration.unit(),
                declaration.statement(),
                declaration.wordingVersion(),
                declaration.statement().wording(),
                declaration.signedName(),
                declaration.signedAt(),
                declaration.files().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(file -> new SignedFile(file.getKey(), file.getValue()))
                        .toList());
    }
}
