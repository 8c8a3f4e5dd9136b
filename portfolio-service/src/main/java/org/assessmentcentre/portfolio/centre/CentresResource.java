package org.assessmentcentre.portfolio.centre;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Created;
import org.assessmentcentre.kit.http.Idempotent;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Approved centres and their settings. */
@Path(Api.V1)
@Tag(name = "Centres", description = "Approved centres and their settings")
public class CentresResource {

    private final ApprovingCentre approving;
    private final SettlingCentre settling;
    private final ReadingCentres reading;

    CentresResource(ApprovingCentre approving, SettlingCentre settling, ReadingCentres reading) {
        this.approving = approving;
        this.settling = settling;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/centres")
    @RolesAllowed(Roles.OPERATOR)
    @OpenTo(operator = Reach.EVERYWHERE)
    @Idempotent
    @Operation(
            operationId = "approveCentre",
            summary = "Approves a centre",
            description = "Its first administrator is appointed in the assessment service. Announces"
                    + " portfolio.centre-changed.")
    @APIResponse(responseCode = "409", description = "centre-exists: the number is taken; or concurrent-request.")
    public RestResponse<CentreResponse> approve(@Valid @NotNull CentreRequest request) {
        CentreResponse centre = approving.approve(request);
        return Created.at("v1/centres/" + centre.number(), centre);
    }

    @GET
    @Path("/centres")
    @RolesAllowed({
        Roles.OPERATOR,
        Roles.CENTRE_ADMIN,
        Roles.PROVIDER_SYSTEM,
        Roles.ASSESSOR,
        Roles.IQA,
        Roles.EQA,
        Roles.LEARNER
    })
    @OpenTo(
            learner = Reach.CENTRE,
            assessor = Reach.CENTRE,
            iqa = Reach.CENTRE,
            eqa = Reach.CENTRE,
            centreAdmin = Reach.CENTRE,
            providerSystem = Reach.CENTRE,
            operator = Reach.EVERYWHERE)
    @WaitsForEvents
    @Operation(
            operationId = "listCentres",
            summary = "Lists the centres the caller has to do with, by number",
            description = "The operator gets all of them.")
    public Page<CentreResponse> list(@BeanParam PageRequest page) {
        return reading.list(page);
    }

    @GET
    @Path("/centres/{centre}")
    @RolesAllowed({
        Roles.OPERATOR,
        Roles.CENTRE_ADMIN,
        Roles.PROVIDER_SYSTEM,
        Roles.ASSESSOR,
        Roles.IQA,
        Roles.EQA,
        Roles.LEARNER
    })
    @OpenTo(
            learner = Reach.CENTRE,
            assessor = Reach.CENTRE,
            iqa = Reach.CENTRE,
            eqa = Reach.CENTRE,
            centreAdmin = Reach.CENTRE,
            providerSystem = Reach.CENTRE,
            operator = Reach.EVERYWHERE)
    @WaitsForEvents
    @Operation(operationId = "getCentre", summary = "Reads a centre the caller has to do with")
    public CentreResponse read(@PathParam("centre") String centre) {
        return reading.read(centre);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/centres/{centre}/settings")
    @RolesAllowed(Roles.CENTRE_ADMIN)
    @OpenTo(centreAdmin = Reach.CENTRE)
    @Operation(
            operationId = "changeCentreSettings",
            summary = "Replaces the settings of a centre",
            description = "Announces portfolio.centre-changed when one of them differs.")
    public CentreResponse settle(
            @PathParam("centre") String centre,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CentreSettingsRequest request) {
        return settling.settle(centre, IfMatch.required(ifMatch), request);
    }
}
