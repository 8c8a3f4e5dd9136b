package org.assessmentcentre.assessment.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.assessmentcentre.kit.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of staff as it shall be: every field is replaced. */
@Schema(description = "A member of staff as it shall be; the account can't change.")
record ChangeStaffRequest(
        @Schema(examples = "Amina Rahman")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = OneLine.NAME, message = OneLine.NAME_MESSAGE)
        String name,

        @Schema(examples = "[\"ASSESSOR\"]") @NotEmpty Set<@NotNull StaffRole> roles,

        @Schema(description = "LEFT takes every right away and keeps the record.") @NotNull
        StaffStatus status) {}
