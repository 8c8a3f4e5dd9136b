package org.assessmentcentre.portfolio.hours;

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

/** Off-the-job training of an apprentice. */
@Path(Api.V1)
@Tag(name = "Off-the-job hours", description = "Off-the-job training, entry by entry")
public class HoursResource {

    private static final String OWN = "own-apprenticeship: the caller is the apprentice and acts for the centre; ";
    private static final String SETTLED = "gateway-step-done: gateway is confirmed; ";

    private final LoggingHours logging;
    private final ReadingHours reading;

    HoursResource(LoggingHours logging, ReadingHours reading) {
        this.logging = logging;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/off-the-job-hours")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(learner = Reach.OWN, centreAdmin = Reach.CENTRE, providerSystem = Reach.CENTRE)
    @Idempotent
    @Operation(
            operationId = "logOffTheJobHours",
            summary = "Logs off-the-job training",
            description = "Announces portfolio.hours-logged.")
    @APIResponse(responseCode = "409", description = OWN + "not-an-apprentice; " + SETTLED + "or concurrent-request.")
    @APIResponse(
            responseCode = "422",
            description = "hours-refused: violations lists every reason; or idempotency-key-reused.")
    public RestResponse<HoursResponse> log(@PathParam("learnerId") UUID learnerId, @NotNull HoursRequest request) {
        HoursResponse logged = logging.log(learnerId, request);
        return Created.at("v1/learners/" + learnerId + "/off-the-job-hours/" + logged.entryId(), logged);
    }

    @GET
    @Path("/learners/{learnerId}/off-the-job-hours")
    @RolesAllowed({Roles.LEARNER, Roles.EMPLOYER, Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(learner = Reach.OWN, centreAdmin = Reach.CENTRE, employer = Reach.OWN, providerSystem = Reach.CENTRE)
    @WaitsForEvents
    @Operation(
            operationId = "listOffTheJobHours",
            summary = "Lists off-the-job training, in the order it was logged; cancelled entries too")
    public Page<HoursResponse> list(@PathParam("learnerId") UUID learnerId, @BeanParam PageRequest page) {
        return reading.list(learnerId, page);
    }

    @GET
    @Path("/learners/{learnerId}/off-the-job-hours/{entryId}")
    @RolesAllowed({Roles.LEARNER, Roles.EMPLOYER, Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(learner = Reach.OWN, centreAdmin = Reach.CENTRE, employer = Reach.OWN, providerSystem = Reach.CENTRE)
    @WaitsForEvents
    @Operation(operationId = "getOffTheJobHours", summary = "Reads an entry of off-the-job training")
    public HoursResponse read(@PathParam("learnerId") UUID learnerId, @PathParam("entryId") UUID entryId) {
        return reading.read(learnerId, entryId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}/off-the-job-hours/{entryId}/cancellation")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(learner = Reach.OWN, centreAdmin = Reach.CENTRE, providerSystem = Reach.CENTRE)
    @Idempotent
    @Operation(
            operationId = "cancelOffTheJobHours",
            summary = "Cancels a wrong entry",
            description = "It stays on record and counts no more. Announces portfolio.hours-logged.")
    @APIResponse(
            responseCode = "409",
            description = OWN + "not-an-apprentice, hours-cancelled; " + SETTLED + "or concurrent-request.")
    @APIResponse(
            responseCode = "422",
            description = "hours-refused: violations lists every reason; or idempotency-key-reused.")
    public HoursResponse cancel(
            @PathParam("learnerId") UUID learnerId,
            @PathParam("entryId") UUID entryId,
            @NotNull CancellationRequest request) {
        return logging.cancel(learnerId, entryId, request);
    }
}
