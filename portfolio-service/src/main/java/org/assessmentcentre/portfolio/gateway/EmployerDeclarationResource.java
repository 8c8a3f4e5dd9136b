package org.assessmentcentre.portfolio.gateway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The employer's own declaration. */
@Path(Api.V1)
@Tag(name = "Gateway", description = Answers.TAG)
public class EmployerDeclarationResource {

    private final DeclaringCompetence declaring;

    EmployerDeclarationResource(DeclaringCompetence declaring) {
        this.declaring = declaring;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/gateway/employer-declaration")
    @RolesAllowed(Roles.EMPLOYER)
    @OpenTo(employer = Reach.OWN)
    @Operation(
            operationId = "putEmployerDeclaration",
            summary = "Declares the apprentice at or above the standard",
            description =
                    "By the apprentice's own employer. After gateway was declared it is not replaced, only taken back."
                            + " Announces portfolio.gateway-input-recorded.")
    @APIResponse(responseCode = "409", description = Answers.STATE)
    @APIResponse(responseCode = "412", description = Answers.STALE)
    @APIResponse(responseCode = "422", description = Answers.FAULTS)
    public GatewayResponse declare(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull EmployerDeclarationRequest request) {
        return declaring.declare(learnerId, IfMatch.required(ifMatch), request);
    }

    @DELETE
    @Path("/learners/{learnerId}/gateway/employer-declaration")
    @RolesAllowed(Roles.EMPLOYER)
    @OpenTo(employer = Reach.OWN)
    @Operation(
            operationId = "withdrawEmployerDeclaration",
            summary = "Takes the declaration back",
            description =
                    "Until gateway is confirmed. The declaration of gateway, which rests on it, falls with it. Announces"
                            + " portfolio.gateway-input-recorded.")
    @APIResponse(responseCode = "409", description = Answers.STATE)
    @APIResponse(responseCode = "412", description = Answers.STALE)
    public GatewayResponse withdraw(
            @PathParam("learnerId") UUID learnerId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return declaring.withdraw(learnerId, IfMatch.required(ifMatch));
    }
}
