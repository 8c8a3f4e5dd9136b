package org.assessmentcentre.catalogue.boards;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.assessmentcentre.catalogue.document.BoardRule.Profession;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody on the board, by the post and without a name. */
@Schema(name = "BoardDirector")
public record DirectorRequest(
        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = "[^\\p{Cc}]*", message = "must be one line of text")
        @Schema(examples = "Chief Nurse")
        String post,

        @NotNull
        @Schema(
                description = "Executive, non-executive or the chair. Who attends without a vote is no director.",
                examples = "EXECUTIVE")
        Seat seat,

        @Schema(description = "Where it is one that the rules ask for.", examples = "CHIEF_EXECUTIVE")
        BoardRule.@Nullable Office office,

        @Size(max = 9)
        @Schema(description = "Registrations that are kept up today.", examples = "[\"NURSE\"]")
        @Nullable
        List<@NotNull Profession> registrations,

        @Schema(description = "Needed of a non-executive director.", examples = "true") @Nullable
        Boolean independent,

        @Schema(
                description = "Whether there is one, registered today or not; absent: as the registrations say.",
                examples = "true")
        @Nullable
        Boolean clinicalBackground) {

    Director toDirector() {
        List<Profession> registered = registrations == null ? List.of() : registrations;
        return new Director(
                post,
                seat,
                office,
                registered,
                Boolean.TRUE.equals(independent),
                clinicalBackground == null ? !registered.isEmpty() : clinicalBackground);
    }
}
