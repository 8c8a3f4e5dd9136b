package org.assessmentcentre.catalogue.wording;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/frameworks/{framework}/versions/{version}")
@Authenticated
@OpenTo(anybody = Reach.CENTRE)
@Tag(name = "Wording", description = "The handbook's own words, for people of the centres that imported their copy.")
public class FrameworkWordingResource {

    private final ReadingWording reading;
    private final EndingLicence ending;

    FrameworkWordingResource(ReadingWording reading, EndingLicence ending) {
        this.reading = reading;
        this.ending = ending;
    }

    @GET
    @Path("/wording")
    @Operation(
            operationId = "getFrameworkWording",
            summary = "Reads the official wording of a framework",
            description =
                    "404 unless one of the centres in the caller's token is licensed for it, or for an earlier version that"
                            + " has words at each of its levels and parts. Never kept by caches.")
    public FrameworkWordingResponse framework(
            @PathParam("framework") @Parameter(example = "NHS-LF") String framework,
            @PathParam("version") @Parameter(example = "2011") String version) {
        return reading.framework(framework, version);
    }

    @DELETE
    @Path("/licences/{centre}")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @OpenTo(catalogueEditor = Reach.CENTRE)
    @Operation(
            operationId = "endFrameworkLicence",
            summary = "Ends a centre's licence for a framework's official wording",
            description = "From then on the wording is not found for its people. A new import grants it again.")
    @APIResponse(responseCode = "204", description = "It has ended.")
    @APIResponse(responseCode = "404", description = "not-found: no licence, or not one of the token's centres.")
    public void end(
            @PathParam("framework") @Parameter(example = "NHS-LF") String framework,
            @PathParam("version") @Parameter(example = "2011") String version,
            @PathParam("centre") @Parameter(example = "000001") String centre) {
        ending.end(framework, version, centre);
    }
}
