package org.assessmentcentre.assessment.staff;

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
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Created;
import org.assessmentcentre.kit.http.Idempotent;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A centre's staff over HTTP. */
@Path("/v1")
@RolesAllowed({Roles.CENTRE_ADMIN, Roles.OPERATOR})
@OpenTo(centreAdmin = Reach.CENTRE, operator = Reach.EVERYWHERE)
@Tag(name = "Staff")
public class StaffResource {

    private final AppointingStaff appointing;
    private final ChangingStaff changing;
    private final ReadingStaff reading;

    StaffResource(AppointingStaff appointing, ChangingStaff changing, ReadingStaff reading) {
        this.appointing = appointing;
        this.changing = changing;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/centres/{centre}/staff")
    @Idempotent
    @Operation(
            operationId = "appointStaff",
            summary = "Takes a person onto a centre's staff",
            description = "A centre's administrator gives any roles; the platform's operator appoints administrators"
                    + " only. An account is on a centre's staff once. A centre that was approved a moment ago is 404"
                    + " until the news of it arrives: wait for it with appliedEvent and wait on the list.")
    @APIResponse(
            responseCode = "403",
            description =
                    "The role does not allow it; or operator-appoints-administrators: an operator gave another role than CENTRE_ADMIN.")
    @APIResponse(
            responseCode = "409",
            description = "account-taken: the account is on the staff already; or concurrent-request.")
    public RestResponse<StaffResponse> appoint(
            @PathParam("centre") String centre, @Valid @NotNull AppointStaffRequest request) {
        StaffResponse appointed = appointing.appoint(centre, request);
        return Created.at("v1/staff/" + appointed.id(), appointed);
    }

    @GET
    @Path("/centres/{centre}/staff")
    @WaitsForEvents
    @Operation(operationId = "listStaff", summary = "Lists a centre's staff, the longest serving first")
    public Page<StaffResponse> list(@PathParam("centre") String centre, @BeanParam PageRequest page) {
        return reading.list(centre, page);
    }

    @GET
    @Path("/staff/{id}")
    @Operation(operationId = "getStaff", summary = "Shows a member of staff")
    public StaffResponse find(@PathParam("id") UUID id) {
        return reading.find(id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/staff/{id}")
    @RolesAllowed(Roles.CENTRE_ADMIN)
    @OpenTo(centreAdmin = Reach.CENTRE)
    @Operation(
            operationId = "changeStaff",
            summary = "Changes a member of staff",
            description =
                    "Replaces name, roles and status. Who left (LEFT) may do nothing from then on; the record, and"
                            + " what the person took part in, stay.")
    public StaffResponse change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ChangeStaffRequest request) {
        return changing.change(id, IfMatch.required(ifMatch), request);
    }
}
