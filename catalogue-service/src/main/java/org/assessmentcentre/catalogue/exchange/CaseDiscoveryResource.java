package org.assessmentcentre.catalogue.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.assessmentcentre.catalogue.exchange.shape.ImsxStatusInfo;
import org.assessmentcentre.kit.http.ErrorsAs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/ims/case/v1p1/discovery")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@ErrorsAs(ImsxStatusInfo.class)
@Tag(name = "CASE 1.1")
public class CaseDiscoveryResource {

    private final CaseDiscovery discovery;

    CaseDiscoveryResource(CaseDiscovery discovery) {
        this.discovery = discovery;
    }

    @GET
    @Path("imscasev1p1_openapi3_v1p0.json")
    @Operation(
            operationId = "getDiscoveryV1P1",
            summary = "Says what this CASE 1.1 service offers",
            description = "An OpenAPI 3.0 document of the other operations of CASE 1.1. Needs no token.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, description = "An OpenAPI document."),
                            example = "{\"openapi\": \"3.0.3\"}"))
    public String getDiscovery() {
        return discovery.document();
    }
}
