package org.assessmentcentre.portfolio.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signed declarations. */
@Path(Api.V1)
@Tag(name = "Submissions", description = "Declarations of authenticity and units handed over for assessment")
public class DeclarationsResource {

    private final SigningDeclaration signing;

    DeclarationsResource(SigningDeclaration signing) {
        this.signing = signing;
    }

    @GET
    @Path("/declarations/{declarationId}")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.IQA})
    @OpenTo(learner = Reach.OWN, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @WaitsForEvents
    @Operation(operationId = "getDeclaration", summary = "Reads a signed declaration and the files it covers")
    public DeclarationResponse read(@PathParam("declarationId") UUID declarationId) {
        return signing.read(declarationId);
    }
}
