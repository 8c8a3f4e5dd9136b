package org.assessmentcentre.portfolio.centre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.assessmentcentre.kit.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A centre to approve. */
@Schema(description = "A centre to approve.")
record CentreRequest(
        @NotNull
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z-]{0,19}", message = "must be 1 to 20 letters, digits or hyphens")
        @Schema(description = "The number the awarding body gave the centre.", example = "000001")
        String number,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = OneLine.NAME, message = OneLine.NAME_MESSAGE)
        @Schema(example = "Riverside Leadership Centre")
        String name,

        @Nullable
        @Size(max = 20)
        @Schema(
                description = "The clients of provider systems that may act for the centre; none when absent.",
                examples = "[\"provider1\"]")
        List<
                        @NotNull
                        @Pattern(
                                regexp = "[0-9A-Za-z._-]{1,100}",
                                message =
                                        "must be a client id of 1 to 100 letters, digits, dots, hyphens or underscores")
                        String>
                providerClients) {}
