package org.assessmentcentre.portfolio.evidence;

import org.assessmentcentre.kit.http.ContentTagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is stored of a file. */
@Schema(description = "A stored file.")
public record FileResponse(
        @Schema(
                description = "SHA-256 of the content; also the ETag of the file.",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "In bytes.", example = "482133")
        long size,

        @Schema(description = "As its bytes say.", example = "application/pdf")
        String mediaType,

        @Schema(example = "workforce-plan.pdf") String fileName,

        @Nullable @Schema(description = "How long a recording plays, in whole seconds.", example = "295")
        Integer durationSeconds)
        implements ContentTagged {

    @Override
    public String contentTag() {
        return sha256;
    }

    public static FileResponse from(StoredFile file) {
        return new FileResponse(file.sha256(), file.size(), file.mediaType(), file.fileName(), file.durationSeconds());
    }
}
