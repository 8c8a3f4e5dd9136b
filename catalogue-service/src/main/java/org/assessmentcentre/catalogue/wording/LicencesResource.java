package org.assessmentcentre.catalogue.wording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/qualifications/{code}/versions/{version}/licences")
@RolesAllowed(Roles.CATALOGUE_EDITOR)
@OpenTo(catalogueEditor = Reach.CENTRE)
@Tag(name = "Wording", description = "The handbook's own words, for people of the centres that imported their copy.")
public class LicencesResource {

    private final EndingLicence ending;

    LicencesResource(EndingLicence ending) {
        this.ending = ending;
    }

    @DELETE
    @Path("/{centre}")
    @Operation(
            operationId = "endLicence",
            summary = "Ends a centre's licence for the official wording",
            description = "From then on the wording is not found for its people. A new import grants it again.")
    @APIResponse(responseCode = "204", description = "It has ended.")
    @APIResponse(responseCode = "404", description = "not-found: no licence, or not one of the token's centres.")
    public void end(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("version") @Parameter(example = "2.0") String version,
            @PathParam("centre") @Parameter(example = "000001") String centre) {
        ending.end(code, version, centre);
    }
}
