package org.assessmentcentre.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.access.ChangesNothing;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Created;
import org.assessmentcentre.kit.http.Idempotent;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/things")
@RolesAllowed(Roles.CENTRE_ADMIN)
@OpenTo(centreAdmin = Reach.CENTRE)
public class ThingsResource {

    private final NamingThing naming;
    private final Caller caller;

    ThingsResource(NamingThing naming, Caller caller) {
        this.naming = naming;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public RestResponse<ThingResponse> create(@Valid @NotNull ThingRequest request) {
        ThingResponse created = naming.create(request);
        return Created.at("v1/things/" + created.id(), created);
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @ChangesNothing
    public boolean check(@Valid @NotNull ThingRequest request) {
        return !request.name().isEmpty();
    }

    @GET
    @Path("/{id}")
    @WaitsForEvents
    public ThingResponse get(@PathParam("id") UUID id) {
        return naming.find(id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    public ThingResponse rename(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ThingRequest request) {
        return naming.rename(id, request, IfMatch.required(ifMatch));
    }

    @GET
    public Page<ThingResponse> list(
            @QueryParam("prefix") @DefaultValue("") String prefix, @BeanParam PageRequest page) {
        return naming.list(prefix, page);
    }

    @GET
    @Path("/{id}/typed")
    @Produces("text/plain")
    public String typed(
            @PathParam("id") UUID id,
            @QueryParam("durationSeconds") @Nullable Integer durationSeconds,
            @QueryParam("since") @Nullable LocalDate since,
            @QueryParam("of") @Nullable UUID of,
            @QueryParam("colour") ThingRequest.@Nullable Colour colour,
            @BeanParam Typed bean) {
        return durationSeconds + " " + since + " " + of + " " + colour + " " + bean.size;
    }

    /** A typed parameter in a bean. */
    public static class Typed {
        @QueryParam("size")
        public @Nullable Long size;
    }

    @GET
    @Path("/caller")
    public Seen caller() {
        return new Seen(
                caller.account(),
                caller.claimsCentre("000001"),
                caller.employer().orElse(""));
    }

    @GET
    @Path("/forgotten")
    @RolesAllowed({})
    @OpenTo
    public String nobody() {
        return "nobody";
    }

    /** What the token says. */
    public record Seen(String account, boolean claimsCentre, String employer) {}
}
