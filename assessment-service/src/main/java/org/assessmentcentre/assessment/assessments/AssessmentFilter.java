package org.assessmentcentre.assessment.assessments;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which of a centre's assessments are asked for. Use as a {@code @BeanParam}. */
class AssessmentFilter {

    @QueryParam("status")
    @Parameter(description = "Only those in this status.", schema = @Schema(implementation = AssessmentStatus.class))
    @Pattern(
            regexp = "CREATED|ALLOCATED|DECIDING|SIGNED|HELD|WAITING|CONFIRMED|REOPENED|SUSPENDED",
            message = "must be one of CREATED, ALLOCATED, DECIDING, SIGNED, HELD, WAITING, CONFIRMED, REOPENED,"
                    + " SUSPENDED")
    @Nullable
    String status;

    @QueryParam("assessor")
    @Parameter(description = "Only those allocated to the caller: me. An assessor never sees others.")
    @Pattern(regexp = "me", message = "must be me")
    @Nullable
    String assessor;

    @Nullable
    AssessmentStatus statusOrNull() {
        return status == null ? null : AssessmentStatus.valueOf(status);
    }

    boolean onlyMine() {
        return assessor != null;
    }
}
