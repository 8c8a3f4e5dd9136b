package org.assessmentcentre.kit.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ThingRequest(
        @NotBlank @Size(max = 20) String name,
        @Max(9) @Nullable Integer count,
        @Nullable LocalDate on,
        @Nullable Instant at,
        @Nullable Duration lasting,
        @Nullable Colour colour,
        @Nullable List<@Valid Part> parts) {

    enum Colour {
        RED,
        GREEN,

        @JsonProperty("light-blue")
        LIGHT_BLUE
    }

    record Part(@NotBlank String label) {}
}
