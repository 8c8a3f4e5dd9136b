package org.assessmentcentre.portfolio.employer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.assessmentcentre.kit.text.OneLine;
import org.assessmentcentre.portfolio.text.EMail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person to add to an employer's managers. */
@Schema(description = "A person to add to an employer's managers.")
record ManagerRequest(
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
        @Schema(
                description = "The account's sub at the identity provider.",
                example = "6f1c2b9e-4f0a-4a57-9a63-0f3a3f1f7c55")
        String account,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = OneLine.NAME, message = OneLine.NAME_MESSAGE)
        @Schema(example = "Morgan Ellis")
        String name,

        @NotNull
        @Size(max = EMail.LONGEST)
        @Pattern(regexp = EMail.PATTERN, message = EMail.MESSAGE)
        @Schema(example = "morgan.ellis@example.org")
        String email) {

    Manager toManager() {
        return new Manager(account, name, email);
    }
}
