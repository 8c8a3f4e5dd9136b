package org.assessmentcentre.portfolio.evidence;

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

/** The evidence in a learner's portfolio. */
@Path(Api.V1)
@Tag(name = "Evidence", description = "Pieces of evidence and their files")
public class LearnerEvidenceResource {

    private final AddingEvidence adding;
    private final ReadingEvidence reading;

    LearnerEvidenceResource(AddingEvidence adding, ReadingEvidence reading) {
        this.adding = adding;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/evidence")
    @RolesAllowed(Roles.LEARNER)
    @OpenTo(learner = Reach.OWN)
    @Idempotent
    @Operation(
            operationId = "addEvidence",
            summary = "Adds a piece of evidence to the caller's own portfolio",
            description =
                    "Its file follows with putEvidenceFile. A refusal (evidence-refused) names every field at once.")
    @APIResponse(
            responseCode = "422",
            description = "evidence-refused: violations lists every reason; or idempotency-key-reused.")
    public RestResponse<EvidenceResponse> add(
            @PathParam("learnerId") UUID learnerId, @NotNull EvidenceRequest request) {
        EvidenceResponse evidence = adding.add(learnerId, request);
        return Created.at("v1/evidence/" + evidence.evidenceId(), evidence);
    }

    @GET
    @Path("/learners/{learnerId}/evidence")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.IQA})
    @OpenTo(learner = Reach.OWN, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @WaitsForEvents
    @Operation(operationId = "listEvidence", summary = "Lists the evidence in a portfolio, oldest first")
    public Page<EvidenceResponse> list(@PathParam("learnerId") UUID learnerId, @BeanParam PageRequest page) {
        return reading.list(learnerId, page);
    }
}
