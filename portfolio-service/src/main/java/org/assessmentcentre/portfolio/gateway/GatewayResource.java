package org.assessmentcentre.portfolio.gateway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A learner's gateway, its learning end, declaration and confirmation. */
@Path(Api.V1)
@Tag(name = "Gateway", description = Answers.TAG)
public class GatewayResource {

    private final ReadingGateway reading;
    private final PassingGateway passing;

    GatewayResource(ReadingGateway reading, PassingGateway passing) {
        this.reading = reading;
        this.passing = passing;
    }

    @GET
    @Path("/learners/{learnerId}/gateway")
    @RolesAllowed({Roles.LEARNER, Roles.EMPLOYER, Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(learner = Reach.OWN, centreAdmin = Reach.CENTRE, employer = Reach.OWN, providerSystem = Reach.CENTRE)
    @WaitsForEvents
    @Operation(
            operationId = "getGateway",
            summary = "Reads what is recorded for a learner's gateway",
            description =
                    "For the apprentice, the employer's managers, the centre's administrators and provider systems.")
    @APIResponse(responseCode = "409", description = "not-an-apprentice: gateway belongs to an apprenticeship.")
    public GatewayResponse read(@PathParam("learnerId") UUID learnerId) {
        return reading.read(learnerId);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/gateway/learning-end")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(centreAdmin = Reach.CENTRE, providerSystem = Reach.CENTRE)
    @Operation(
            operationId = "putLearningEnd",
            summary = "Records when the learning ended",
            description = "Not after the day that gateway was declared on. Announces portfolio.gateway-input-recorded.")
    @APIResponse(responseCode = "409", description = Answers.STATE)
    @APIResponse(responseCode = "412", description = Answers.STALE)
    @APIResponse(responseCode = "422", description = Answers.FAULTS)
    public GatewayResponse endLearning(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull LearningEndRequest request) {
        return passing.endLearning(learnerId, IfMatch.required(ifMatch), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/gateway/declaration")
    @RolesAllowed(Roles.EMPLOYER)
    @OpenTo(employer = Reach.OWN)
    @Idempotent
    @Operation(
            operationId = "declareGateway",
            summary = "Declares gateway",
            description =
                    "By the apprentice's own employer, after their declaration of competence and no sooner than the learning ended. Announces portfolio.gateway-declared."
                            + Answers.SEEN)
    @APIResponse(responseCode = "409", description = Answers.STATE_OR_TWIN)
    @APIResponse(responseCode = "412", description = Answers.STALE)
    @APIResponse(responseCode = "422", description = Answers.FAULTS_OR_KEY)
    public GatewayResponse declare(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull DeclareGatewayRequest request) {
        return passing.declare(learnerId, GatewayDesk.optional(ifMatch), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/gateway/confirmation")
    @RolesAllowed(Roles.CENTRE_ADMIN)
    @OpenTo(centreAdmin = Reach.CENTRE)
    @Idempotent
    @Operation(
            operationId = "confirmGateway",
            summary = "Confirms gateway",
            description =
                    "Needs the declarations of the employer and the end of learning; from then on nothing of it changes. Announces portfolio.gateway-confirmed."
                            + Answers.SEEN)
    @APIResponse(responseCode = "409", description = Answers.STATE_OR_TWIN)
    @APIResponse(responseCode = "412", description = Answers.STALE)
    @APIResponse(responseCode = "422", description = Answers.FAULTS_OR_KEY)
    public GatewayResponse confirm(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ConfirmGatewayRequest request) {
        return passing.confirm(learnerId, GatewayDesk.optional(ifMatch), request);
    }
}
