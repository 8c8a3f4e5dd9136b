package org.assessmentcentre.portfolio.gateway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Idempotent;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The Strategic Business Proposal at gateway. */
@Path(Api.V1)
@Tag(name = "Gateway", description = Answers.TAG)
public class ProposalResource {

    private final ProposingBusinessCase proposing;

    ProposalResource(ProposingBusinessCase proposing) {
        this.proposing = proposing;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/gateway/proposal")
    @RolesAllowed(Roles.LEARNER)
    @OpenTo(learner = Reach.OWN)
    @Operation(
            operationId = "putProposal",
            summary = "Puts the proposal forward",
            description = "Another wording takes both agreements off. Announces portfolio.gateway-input-recorded.")
    @APIResponse(responseCode = "409", description = Answers.STATE)
    @APIResponse(responseCode = "412", description = Answers.STALE)
    @APIResponse(responseCode = "422", description = Answers.FAULTS)
    public GatewayResponse propose(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ProposalRequest request) {
        return proposing.propose(learnerId, IfMatch.required(ifMatch), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/gateway/proposal/agreement")
    @RolesAllowed({Roles.EMPLOYER, Roles.CENTRE_ADMIN})
    @OpenTo(centreAdmin = Reach.CENTRE, employer = Reach.OWN)
    @Idempotent
    @Operation(
            operationId = "agreeToProposal",
            summary = "Agrees to the proposal",
            description = "Employer and centre each for themselves. Announces portfolio.gateway-input-recorded."
                    + Answers.SEEN)
    @APIResponse(responseCode = "409", description = Answers.STATE_OR_TWIN)
    @APIResponse(responseCode = "412", description = Answers.STALE)
    @APIResponse(responseCode = "422", description = Answers.FAULTS_OR_KEY)
    public GatewayResponse agree(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull AgreementRequest request) {
        return proposing.agree(learnerId, GatewayDesk.optional(ifMatch));
    }
}
