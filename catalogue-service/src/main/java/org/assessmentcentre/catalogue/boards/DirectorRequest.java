package org.assessmentcentre.catalogue.boards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.assessmentcentre.catalogue.document.BoardRule.Profession;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A post on the board, without a name. Who holds two posts is one entry with both; two who share a post are one entry with
 * what either brings, for they sit as one.
 */
@Schema(name = "BoardDirector")
public record DirectorRequest(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "[^\\p{Cc}]*", message = "must be one line of text")
        @Schema(examples = "Chief Nurse")
        String post,

        @NotNull
        @Schema(
                description = "Executive, non-executive, the chair, or in attendance: who has no vote is no director.",
                examples = "EXECUTIVE")
        Seat seat,

        @Schema(description = "Whether nobody holds the post now: then no rule counts it.", examples = "false")
        @Nullable
        Boolean vacant,

        @Size(max = 2)
        @Schema(
                description = "Those that the rules ask for; one person may hold both.",
                examples = "[\"CHIEF_EXECUTIVE\"]")
        @Nullable
        List<BoardRule.@NotNull Office> offices,

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

    boolean standsVacant() {
        return Boolean.TRUE.equals(vacant);
    }

    boolean holdsRegistration() {
        return registrations != null && !registrations.isEmpty();
    }

    Director toDirector() {
        List<Profession> registered = registrations == null ? List.of() : registrations;
        return new Director(
                post,
                seat,
                standsVacant(),
                offices == null ? List.of() : offices,
                registered,
                Boolean.TRUE.equals(independent),
                clinicalBackground == null ? !registered.isEmpty() : clinicalBackground);
    }
}
