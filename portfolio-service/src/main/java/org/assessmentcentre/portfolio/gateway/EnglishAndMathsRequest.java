package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an apprentice holds in English and maths. */
@Schema(
        description = "What an apprentice holds in English and maths.",
        requiredProperties = {"english", "maths"})
record EnglishAndMathsRequest(
        @Nullable Subject english, @Nullable Subject maths) {

    @Schema(
            name = "SubjectAttained",
            requiredProperties = {"basis", "achievedOn"})
    record Subject(
            @Schema(description = "BSL stands for English only.", example = "LEVEL_2")
            Attained.@Nullable Basis basis,

            @Nullable
            @Schema(description = "Not in the future, nor before the learner was ten.", example = "2019-08-22")
            LocalDate achievedOn) {

        Attained toAttained() {
            return new Attained(Objects.requireNonNull(basis), Objects.requireNonNull(achievedOn));
        }
    }

    /** What is meant, once the rules found nothing against it. */
    EnglishAndMaths toEnglishAndMaths() {
        return new EnglishAndMaths(
                Objects.requireNonNull(english).toAttained(),
                Objects.requireNonNull(maths).toAttained());
    }
}
