package org.assessmentcentre.portfolio.employer;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An employer; with its managers for the centre's administrators only. */
@Schema(description = "An employer; its managers are shown to administrators only.")
record EmployerResponse(
        UUID employerId,
        @Schema(example = "000001") String centre,
        @Schema(example = "E-100") String reference,
        @Schema(example = "Northern Care Trust") String name,

        @Schema(description = "Absent for provider systems: names and addresses are for administrators.") @Nullable
        List<Manager> managers) {

    static EmployerResponse from(Employer employer, @Nullable List<Manager> managers) {
        return new EmployerResponse(employer.id(), employer.centre(), employer.reference(), employer.name(), managers);
    }
}
