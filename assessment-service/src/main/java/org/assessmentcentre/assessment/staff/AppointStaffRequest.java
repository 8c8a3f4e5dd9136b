package org.assessmentcentre.assessment.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.assessmentcentre.kit.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who joins the staff. */
@Schema(description = "A person who joins a centre's staff.")
record AppointStaffRequest(
        @Schema(
                description = "The account, as the sub claim of the person's tokens.",
                examples = "4f0c9a3e-8a52-4c0e-9d5b-0a1f6f6d2b11")
        @NotNull
        @Pattern(regexp = "[^\\p{Z}\\p{C}]{1,255}", message = "must be 1 to 255 visible characters without spaces")
        String account,

        @Schema(description = "The name as it stands on results sheets.", examples = "Amina Rahman")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = OneLine.NAME, message = OneLine.NAME_MESSAGE)
        String name,

        @Schema(description = "An operator may give CENTRE_ADMIN only.", examples = "[\"ASSESSOR\", \"IQA\"]") @NotEmpty
        Set<@NotNull StaffRole> roles) {}
