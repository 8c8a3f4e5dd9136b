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

/** A learner signs for a unit's evidence. */
@Path(Api.V1)
@Tag(name = "Submissions", description = "Declarations of authenticity and units handed over for assessment")
public class LearnerDeclarationsResource {

    private final SigningDeclaration signing;

    LearnerDeclarationsResource(SigningDeclaration signing) {
        this.signing = signing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/declarations")
    @RolesAllowed(Roles.LEARNER)
    @OpenTo(learner = Reach.OWN)
    @Idempotent
    @Operation(
            operationId = "signDeclaration",
            summary = "Signs the declaration of authenticity for a unit",
            description =
                    "Only the learner's own account can sign. It covers the files that the unit's evidence has now;"
                            + " for a resubmission the evidence of the referred criteria. signedName is the registered name.")
    @APIResponse(
            responseCode = "422",
            description = "declaration-refused: violations lists every reason; or idempotency-key-reused.")
    public RestResponse<DeclarationResponse> sign(
            @PathParam("learnerId") UUID learnerId, @NotNull DeclarationRequest request) {
        DeclarationResponse declaration = signing.sign(learnerId, request);
        return Created.at("v1/declarations/" + declaration.declarationId(), declaration);
    }
}
