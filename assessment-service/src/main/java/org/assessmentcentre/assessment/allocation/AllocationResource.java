package org.assessmentcentre.assessment.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.AssessmentResponse;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Allocation over HTTP. */
@Path("/v1/assessments/{id}/allocation")
@RolesAllowed(Roles.CENTRE_ADMIN)
@OpenTo(centreAdmin = Reach.CENTRE)
@Tag(name = "Assessments")
public class AllocationResource {

    private final AllocatingAssessor allocating;

    AllocationResource(AllocatingAssessor allocating) {
        this.allocating = allocating;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "allocateAssessment",
            summary = "Gives the assessment to an assessor",
            description =
                    "Until the first decision, and again when it is reopened; also to somebody else while nothing is decided. If-Match takes the"
                            + " ETag of the assessment.")
    @APIResponse(
            responseCode = "409",
            description =
                    "own-assessment: the caller, or the assessor chosen, is the learner; wrong-status: a criterion is decided already; assessmentStatus says where it stands.")
    @APIResponse(
            responseCode = "422",
            description = "assessor-not-eligible: no active member of this centre's staff with the role ASSESSOR.")
    public AssessmentResponse allocate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AllocationRequest request) {
        return allocating.allocate(id, IfMatch.required(ifMatch), request);
    }
}
