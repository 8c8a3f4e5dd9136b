package org.assessmentcentre.portfolio.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Created;
import org.assessmentcentre.kit.http.Idempotent;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A learner hands a unit over. */
@Path(Api.V1)
@Tag(name = "Submissions", description = "Declarations of authenticity and units handed over for assessment")
public class LearnerSubmissionsResource {

    private final SubmittingUnit submitting;

    LearnerSubmissionsResource(SubmittingUnit submitting) {
        this.submitting = submitting;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/submissions")
    @RolesAllowed(Roles.LEARNER)
    @OpenTo(learner = Reach.OWN)
    @Idempotent
    @Operation(
            operationId = "submitUnit",
            summary = "Hands a unit over for assessment",
            description =
                    "By portfolio it needs evidence with a place and a file for every criterion and a declaration signed over these"
                            + " files. A refusal (submission-refused) lists everything that is missing, the criteria also in"
                            + " missingCriteria and the evidence in evidenceWithoutFile. By assignment every criterion is mapped,"
                            + " recordings have places and their companions, and share the brief's allowance; words outside"
                            + " what is typical are accepted with a warning to the assessor. After a confirmed referral the next"
                            + " attempt holds the referred criteria only and needs a declaration of its own. Announces"
                            + " portfolio.submission-made.")
    @APIResponse(
            responseCode = "409",
            description = "unit-already-submitted: submissionId names the one whose outcome is awaited; unit-passed; or"
                    + " concurrent-request.")
    @APIResponse(
            responseCode = "422",
            description = "submission-refused: violations lists everything that is missing; or idempotency-key-reused.")
    public RestResponse<SubmissionResponse> submit(
            @PathParam("learnerId") UUID learnerId, @NotNull SubmissionRequest request) {
        SubmissionResponse submission = submitting.submit(learnerId, request);
        return Created.at("v1/submissions/" + submission.submissionId(), submission);
    }
}
