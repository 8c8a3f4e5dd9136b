package org.assessmentcentre.portfolio.submission;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assignment as it was handed over. */
@Schema(description = "An assignment as it was handed over.")
record Assignment(
        @Nullable @Schema(description = "Of its written part.", example = "2400")
        Integer words,

        @Nullable
        @Schema(
                description =
                        "What is typical beside its recordings; absent for a resubmission, which has no size of its"
                                + " own.",
                example = "2500")
        Integer typicalWords,

        @Schema(description = "Whether the words are outside what is typical; a warning for the assessor.")
        boolean wordsOutOfRange,

        List<Recording> recordings) {

    Assignment {
        recordings = List.copyOf(recordings);
    }

    /** A recorded part with what goes with it. */
    @Schema(name = "AssignmentRecording")
    record Recording(
            ComponentKind kind,
            UUID evidenceId,
            @Schema(example = "900") int seconds,
            @Schema(example = "1200") int limitSeconds,
            @Nullable UUID slides,
            @Nullable UUID speakerNotes,
            @Nullable UUID timestampSummary) {}

    /** The evidence that goes with its recordings. */
    List<UUID> companions() {
        return recordings.stream()
                .flatMap(each -> Stream.of(each.slides(), each.speakerNotes(), each.timestampSummary()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
