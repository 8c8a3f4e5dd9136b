package org.assessmentcentre.portfolio.priorlearning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims of prior learning. */
@Path(Api.V1)
@Tag(name = "Prior learning", description = "Claims that a criterion was met before")
public class ClaimsResource {

    private final ClaimingPriorLearning claiming;
    private final ReadingClaims reading;

    ClaimsResource(ClaimingPriorLearning claiming, ReadingClaims reading) {
        this.claiming = claiming;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/prior-learning-claims")
    @RolesAllowed(Roles.LEARNER)
    @OpenTo(learner = Reach.OWN)
    @Idempotent
    @Operation(
            operationId = "claimPriorLearning",
            summary = "Claims prior learning for a criterion",
            description = "Before the criterion is handed over; it is decided with the submission. Announces"
                    + " portfolio.prior-learning-claimed.")
    @APIResponse(
            responseCode = "409",
            description = "prior-learning-claimed: the criterion has a claim; or concurrent-request.")
    @APIResponse(
            responseCode = "422",
            description = "prior-learning-refused: violations lists every reason; or idempotency-key-reused.")
    public RestResponse<ClaimResponse> claim(@PathParam("learnerId") UUID learnerId, @NotNull ClaimRequest request) {
        ClaimResponse claim = claiming.claim(learnerId, request);
        return Created.at("v1/prior-learning-claims/" + claim.claimId(), claim);
    }

    @GET
    @Path("/learners/{learnerId}/prior-learning-claims")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.IQA})
    @OpenTo(learner = Reach.OWN, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @WaitsForEvents
    @Operation(operationId = "listPriorLearningClaims", summary = "Lists a learner's claims, oldest first")
    public Page<ClaimResponse> list(@PathParam("learnerId") UUID learnerId, @BeanParam PageRequest page) {
        return reading.list(learnerId, page);
    }

    @GET
    @Path("/prior-learning-claims/{claimId}")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR})
    @OpenTo(learner = Reach.OWN, assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @WaitsForEvents
    @Operation(
            operationId = "getPriorLearningClaim",
            summary = "Reads a claim",
            description = "An assessor sees those of a unit allocated to them.")
    public ClaimResponse read(@PathParam("claimId") UUID claimId) {
        return reading.read(claimId);
    }
}
