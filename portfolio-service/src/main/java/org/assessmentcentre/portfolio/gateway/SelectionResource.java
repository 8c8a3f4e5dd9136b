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

/** The selection for the professional discussion, and its review. */
@Path(Api.V1)
@Tag(name = "Gateway", description = Answers.TAG)
public class SelectionResource {

    private final SelectingPortfolio selecting;
    private final SigningReview signing;

    SelectionResource(SelectingPortfolio selecting, SigningReview signing) {
        this.selecting = selecting;
        this.signing = signing;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/gateway/portfolio-selection")
    @RolesAllowed(Roles.LEARNER)
    @OpenTo(learner = Reach.OWN)
    @Operation(
            operationId = "putPortfolioSelection",
            summary = "Selects the portfolio for the professional discussion",
            description =
                    "Every piece that may not be put forward is named. What is selected stays as it is. Another selection takes the signatures of the review off. Announces portfolio.gateway-input-recorded.")
    @APIResponse(responseCode = "409", description = Answers.STATE)
    @APIResponse(responseCode = "412", description = Answers.STALE)
    @APIResponse(responseCode = "422", description = Answers.FAULTS)
    public GatewayResponse select(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull SelectionRequest request) {
        return selecting.select(learnerId, IfMatch.required(ifMatch), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/gateway/review/signatures")
    @RolesAllowed({Roles.LEARNER, Roles.EMPLOYER, Roles.CENTRE_ADMIN})
    @OpenTo(learner = Reach.OWN, centreAdmin = Reach.CENTRE, employer = Reach.OWN)
    @Idempotent
    @Operation(
            operationId = "signReview",
            summary = "Signs the review of the selection",
            description =
                    "Apprentice, employer and centre each once. Announces portfolio.review-signed." + Answers.SEEN)
    @APIResponse(responseCode = "409", description = Answers.STATE_OR_TWIN)
    @APIResponse(responseCode = "412", description = Answers.STALE)
    @APIResponse(responseCode = "422", description = Answers.FAULTS_OR_KEY)
    public GatewayResponse sign(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ReviewSignatureRequest request) {
        return signing.sign(learnerId, GatewayDesk.optional(ifMatch), request);
    }
}
