package org.assessmentcentre.portfolio.employer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer without its managers. */
@Schema(description = "An employer, without the personal data of its managers.")
record EmployerSummary(UUID employerId, String centre, String reference, String name) {

    static EmployerSummary from(Employer employer) {
        return new EmployerSummary(employer.id(), employer.centre(), employer.reference(), employer.name());
    }
}
