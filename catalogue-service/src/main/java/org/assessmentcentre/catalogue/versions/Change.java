package org.assessmentcentre.catalogue.versions;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that differs between two versions. */
public record Change(
        Part part,

        @Schema(
                description = "Reference of the part, the criterion of a depth, the code of a mapping's row, the slug"
                        + " of a subject; of lists without references what they belong to.",
                examples = "8431-702-AC1.2")
        String ref,

        @Schema(description = "What of it.", examples = "depth")
        String what,

        Kind kind,
        Impact impact,

        @Schema(description = "Absent when it was added.", examples = "Steps of change") @Nullable
        String before,

        @Schema(description = "Absent when it was removed.", examples = "Steps of transformational change") @Nullable
        String after,

        @Schema(description = "Both texts word by word; empty unless it was reworded.")
        List<WordRun> words) {

    /** A part of the document. */
    @Schema(name = "ChangedPart")
    public enum Part {
        QUALIFICATION,
        UNIT,
        LEARNING_OUTCOME,
        CRITERION,
        REQUIREMENT,
        DEPTH,
        KSB_MAPPING,
        DESCRIPTOR_MAPPING,
        SUBJECT,
        TASK,
        GUIDANCE,
        SUGGESTED_EVIDENCE,
        RESOURCE,
        CENTRE_REQUIREMENT
    }

    /** What happened to it. */
    @Schema(name = "ChangeKind")
    public enum Kind {
        ADDED,
        REMOVED,
        /** The same in other words. */
        REWORDED,
        /** Not the same: a figure, a verb, a demand. */
        CHANGED
    }

    static Change added(Part part, String ref, String what, Impact impact, String after) {
        return new Change(part, ref, what, Kind.ADDED, impact, null, after, List.of());
    }

    static Change removed(Part part, String ref, String what, Impact impact, String before) {
        return new Change(part, ref, what, Kind.REMOVED, impact, before, null, List.of());
    }

    static Change reworded(Part part, String ref, String what, String before, String after) {
        return new Change(
                part,
                ref,
                what,
                Kind.REWORDED,
                Impact.WORDING_OR_DEPTH,
                before,
                after,
                Words.difference(before, after));
    }

    static Change changed(Part part, String ref, String what, Impact impact, String before, String after) {
        return new Change(part, ref, what, Kind.CHANGED, impact, before, after, Words.difference(before, after));
    }

    /** The criterion it is about: of a mapping's row the one that came or went. */
    Optional<String> criterion() {
        return switch (part) {
            case CRITERION, DEPTH -> Optional.of(ref);
            case REQUIREMENT -> Optional.of(ref.replaceFirst("-R[0-9]+$", ""));
            case KSB_MAPPING, DESCRIPTOR_MAPPING -> Optional.ofNullable(after);
            case QUALIFICATION,
                    UNIT,
                    LEARNING_OUTCOME,
                    SUBJECT,
                    TASK,
                    GUIDANCE,
                    SUGGESTED_EVIDENCE,
                    RESOURCE,
                    CENTRE_REQUIREMENT -> Optional.empty();
        };
    }
}
