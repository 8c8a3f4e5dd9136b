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

/** English and maths at gateway. */
@Path(Api.V1)
@Tag(name = "Gateway", description = Answers.TAG)
public class EnglishAndMathsResource {

    private final RecordingEnglishAndMaths recording;
    private final DiscussingEnglishAndMaths discussing;

    EnglishAndMathsResource(RecordingEnglishAndMaths recording, DiscussingEnglishAndMaths discussing) {
        this.recording = recording;
        this.discussing = discussing;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/gateway/english-and-maths")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(centreAdmin = Reach.CENTRE, providerSystem = Reach.CENTRE)
    @Operation(
            operationId = "putEnglishAndMaths",
            summary = "Records what the apprentice holds in English and maths",
            description = "Announces portfolio.gateway-input-recorded.")
    @APIResponse(responseCode = "409", description = Answers.STATE)
    @APIResponse(responseCode = "412", description = Answers.STALE)
    @APIResponse(responseCode = "422", description = Answers.FAULTS)
    public GatewayResponse record(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull EnglishAndMathsRequest request) {
        return recording.record(learnerId, IfMatch.required(ifMatch), request);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/gateway/english-and-maths-discussion")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(centreAdmin = Reach.CENTRE, providerSystem = Reach.CENTRE)
    @Operation(
            operationId = "putEnglishAndMathsDiscussion",
            summary = "Records the talk about English and maths",
            description = "Another discussion takes the signature off. Announces portfolio.gateway-input-recorded.")
    @APIResponse(responseCode = "409", description = Answers.STATE)
    @APIResponse(responseCode = "412", description = Answers.STALE)
    @APIResponse(responseCode = "422", description = Answers.FAULTS)
    public GatewayResponse discuss(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull DiscussionRequest request) {
        return discussing.record(learnerId, IfMatch.required(ifMatch), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/gateway/english-and-maths-discussion/signature")
    @RolesAllowed(Roles.EMPLOYER)
    @OpenTo(employer = Reach.OWN)
    @Idempotent
    @Operation(
            operationId = "signEnglishAndMathsDiscussion",
            summary = "Signs for the talk about English and maths",
            description =
                    "By the apprentice's own employer. Announces portfolio.gateway-input-recorded." + Answers.SEEN)
    @APIResponse(responseCode = "409", description = Answers.STATE_OR_TWIN)
    @APIResponse(responseCode = "412", description = Answers.STALE)
    @APIResponse(responseCode = "422", description = Answers.FAULTS_OR_KEY)
    public GatewayResponse sign(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull SignatureRequest request) {
        return discussing.sign(learnerId, GatewayDesk.optional(ifMatch), request);
    }
}
