package org.assessmentcentre.portfolio.employer;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer with its managers, for the centre's administrators. */
@Schema(description = "An employer with its managers.")
record EmployerResponse(
        UUID employerId,
        @Schema(example = "000001") String centre,
        @Schema(example = "E-100") String reference,
        @Schema(example = "Northern Care Trust") String name,
        List<Manager> managers) {

    static EmployerResponse from(Employer employer, List<Manager> managers) {
        return new EmployerResponse(employer.id(), employer.centre(), employer.reference(), employer.name(), managers);
    }
}
