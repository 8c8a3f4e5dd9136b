package org.assessmentcentre.catalogue.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Created;
import org.assessmentcentre.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/publications")
@RolesAllowed(Roles.CATALOGUE_EDITOR)
@OpenTo(catalogueEditor = Reach.EVERYWHERE)
@Tag(name = "Publication")
public class PublicationsResource {

    private final Publishing publishing;

    PublicationsResource(Publishing publishing) {
        this.publishing = publishing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "publish",
            summary = "Publishes a carried package",
            description = "The package is checked, kept as a version that never changes, and announced to the other"
                    + " services. A document goes after those that it refers to.")
    @APIResponse(
            responseCode = "409",
            description = "already-published: the version stands; standard-not-published, reference-not-published:"
                    + " publishFirst names the package that has to go first; concurrent-request: a twin is running.")
    @APIResponse(
            responseCode = "422",
            description = "unknown-package: packages lists those there are; invalid-package: findings lists what does"
                    + " not hold together; idempotency-key-reused.")
    public RestResponse<PublicationResponse> publish(@NotNull @Valid PublicationRequest request) {
        PublicationResponse answer = PublicationResponse.of(publishing.publish(request.packageName()));
        return Created.at(answer.path(), answer);
    }
}
