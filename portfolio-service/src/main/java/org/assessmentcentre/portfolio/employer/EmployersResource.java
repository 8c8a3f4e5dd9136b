package org.assessmentcentre.portfolio.employer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

/** The employers of a centre's apprentices and the people who manage them. */
@Path(Api.V1)
@Tag(name = "Employers", description = "Employers of a centre's apprentices and their managers")
public class EmployersResource {

    private final AddingEmployer adding;
    private final ReadingEmployers reading;

    EmployersResource(AddingEmployer adding, ReadingEmployers reading) {
        this.adding = adding;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/centres/{centre}/employers")
    @RolesAllowed(Roles.CENTRE_ADMIN)
    @OpenTo(centreAdmin = Reach.CENTRE)
    @Idempotent
    @Operation(
            operationId = "addEmployer",
            summary = "Adds an employer to a centre",
            description = "Announces portfolio.employer-changed.")
    @APIResponse(
            responseCode = "409",
            description = "employer-exists: the centre uses the reference already; or concurrent-request.")
    public RestResponse<EmployerResponse> add(
            @PathParam("centre") String centre, @Valid @NotNull EmployerRequest request) {
        return created(adding.add(centre, request));
    }

    @GET
    @Path("/centres/{centre}/employers")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(centreAdmin = Reach.CENTRE, providerSystem = Reach.CENTRE)
    @WaitsForEvents
    @Operation(operationId = "listEmployers", summary = "Lists the employers of a centre, oldest first")
    public Page<EmployerSummary> list(@PathParam("centre") String centre, @BeanParam PageRequest page) {
        return reading.list(centre, page);
    }

    @GET
    @Path("/centres/{centre}/employers/{employerId}")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(centreAdmin = Reach.CENTRE, providerSystem = Reach.CENTRE)
    @WaitsForEvents
    @Operation(
            operationId = "getEmployer",
            summary = "Reads an employer, as an administrator with its managers",
            description = "A provider system that the centre names reads it without them.")
    public EmployerResponse read(@PathParam("centre") String centre, @PathParam("employerId") UUID employerId) {
        return reading.read(centre, employerId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/centres/{centre}/employers/{employerId}/managers")
    @RolesAllowed(Roles.CENTRE_ADMIN)
    @OpenTo(centreAdmin = Reach.CENTRE)
    @Idempotent
    @Operation(
            operationId = "addEmployerManager",
            summary = "Links an account to an employer as a manager of its apprentices",
            description = "Announces portfolio.employer-changed with the account; name and address stay here.")
    @APIResponse(
            responseCode = "409",
            description = "manager-exists: the account manages the employer already; or concurrent-request.")
    @APIResponse(
            responseCode = "422",
            description = "too-many-managers: the employer has 200; or idempotency-key-reused.")
    public RestResponse<EmployerResponse> addManager(
            @PathParam("centre") String centre,
            @PathParam("employerId") UUID employerId,
            @Valid @NotNull ManagerRequest request) {
        return created(adding.addManager(centre, employerId, request));
    }

    private static RestResponse<EmployerResponse> created(EmployerResponse employer) {
        return Created.at("v1/centres/" + employer.centre() + "/employers/" + employer.employerId(), employer);
    }
}
