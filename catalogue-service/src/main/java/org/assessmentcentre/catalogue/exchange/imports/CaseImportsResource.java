package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/case-imports")
@RolesAllowed(Roles.CATALOGUE_EDITOR)
@OpenTo(catalogueEditor = Reach.CENTRE)
@Tag(name = "CASE imports", description = "CASE packages of this and other servers, taken in for a centre.")
public class CaseImportsResource {

    private static final String EXAMPLE = "{\"CFDocument\": {\"identifier\": \"5b1f5a0e-7d1c-4a53-9a5e-0d3d9a1b2c3d\","
            + " \"uri\": \"https://other.example/uri/5b1f5a0e-7d1c-4a53-9a5e-0d3d9a1b2c3d\", \"creator\": \"Other\","
            + " \"title\": \"Leadership\", \"lastChangeDateTime\": \"2026-11-21T21:00:00Z\"}}";

    private final RequestingCaseImport requesting;

    CaseImportsResource(RequestingCaseImport requesting) {
        this.requesting = requesting;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importCasePackage",
            summary = "Imports a CASE package for a centre",
            description = "The body is a CFPackage of CASE 1.0 or 1.1, at most 50 MiB, with whatever extensions it has."
                    + " It is checked whole behind the answer and kept as it came. What is there already is changed by"
                    + " what the package says of it; what it doesn't mention stays. What is published here can't be"
                    + " changed by an import, nor what another centre imported.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, description = "A CFPackage."),
                            example = EXAMPLE))
    @APIResponse(
            responseCode = "202",
            description = "It is being read; Location names the operation.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "The operation.",
                            schema = @Schema(type = SchemaType.STRING, format = "uri-reference")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CaseImportResponse.class)))
    @APIResponse(responseCode = "404", description = "not-found: the centre is not one of the token's.")
    public RestResponse<CaseImportResponse> request(@Valid @BeanParam CaseImportQuery query, InputStream body) {
        CaseImportResponse operation = requesting.request(query.one(), body);
        return RestResponse.ResponseBuilder.<CaseImportResponse>accepted(operation)
                .location(URI.create(operation.path()))
                .build();
    }

    @GET
    @Path("/{importId}")
    @Operation(
            operationId = "getCaseImport",
            summary = "Reads an import of a CASE package: state, counts, findings",
            description = "For editors of its centre.")
    public CaseImportResponse read(@PathParam("importId") UUID importId) {
        return requesting.read(importId);
    }
}
