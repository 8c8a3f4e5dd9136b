package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.imports.BeginningCaseImport.Begun;
import org.assessmentcentre.catalogue.intake.AcceptanceRequest;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Headers;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/case-imports")
@RolesAllowed(Roles.CATALOGUE_EDITOR)
@OpenTo(catalogueEditor = Reach.CENTRE)
@Tag(name = "CASE imports", description = "CASE packages of this and other servers, taken in for a centre.")
public class CaseImportsResource {

    private static final String EXAMPLE = "{\"CFDocument\": {\"identifier\": \"5b1f5a0e-7d1c-4a53-9a5e-0d3d9a1b2c3d\","
            + " \"uri\": \"https://other.example/uri/5b1f5a0e-7d1c-4a53-9a5e-0d3d9a1b2c3d\", \"creator\": \"Other\","
            + " \"title\": \"Leadership\", \"lastChangeDateTime\": \"2026-11-21T21:00:00Z\"}}";

    private final RequestingCaseImport requesting;
    private final ReviewingCaseImport reviewing;
    private final ListingCaseImports listing;

    CaseImportsResource(RequestingCaseImport requesting, ReviewingCaseImport reviewing, ListingCaseImports listing) {
        this.requesting = requesting;
        this.reviewing = reviewing;
        this.listing = listing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importCasePackage",
            summary = "Imports a CASE package for a centre",
            description =
                    "The body is a CFPackage of CASE 1.0 or 1.1, at most 50 MiB, with whatever extensions it has."
                            + " It is checked whole behind the answer and kept as it came: with an ERROR not at all, with a"
                            + " WARNING once an editor has accepted it. What is there already is changed by what the package says"
                            + " of it; what it doesn't mention stays. What is published here can't be changed by an import, nor"
                            + " what another centre imported. The same package again while it runs or waits is the same import.")
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
    @APIResponse(
            responseCode = "409",
            description = "too-many-imports: detail names those that run or wait; accept or cancel one.")
    @APIResponse(responseCode = "422", description = "idempotency-key-reused: with another package or centre.")
    public RestResponse<CaseImportResponse> request(
            @Valid @BeanParam CaseImportQuery query,
            @HeaderParam(Headers.IDEMPOTENCY_KEY)
                    @Pattern(regexp = "[!-~]{1,128}")
                    @Parameter(
                            description = "The same key within 24 hours leads to the same import.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @Nullable
                    String key,
            InputStream body) {
        Begun begun = requesting.request(query.one(), key, body);
        return RestResponse.ResponseBuilder.<CaseImportResponse>accepted(begun.operation())
                .location(URI.create(begun.operation().path()))
                .header(Headers.IDEMPOTENT_REPLAYED, begun.replayed() ? "true" : null)
                .build();
    }

    @GET
    @Operation(
            operationId = "listCaseImports",
            summary = "Lists the imports of CASE packages of a centre, the oldest first",
            description = "Whoever asked for them. For editors of the centre.")
    public Page<CaseImportSummary> list(@Valid @BeanParam CaseImportListQuery query, @BeanParam PageRequest page) {
        return listing.imports(query, page);
    }

    @POST
    @Path("/{importId}/acceptances")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acceptCaseFindings",
            summary = "Accepts warnings of an import of a CASE package, with a note",
            description = "With the last of them accepted it runs again: the package is compared with what is there by"
                    + " now, and taken in unless that brings a new finding. For editors of its centre.")
    @APIResponse(responseCode = "404", description = "not-found: no import, or one of another centre.")
    @APIResponse(responseCode = "409", description = "import-not-in-review: it runs, or has ended.")
    @APIResponse(responseCode = "422", description = "unknown-finding: violations names the numbers that it has not.")
    public CaseImportResponse accept(@PathParam("importId") UUID importId, @NotNull @Valid AcceptanceRequest request) {
        return requesting.accept(importId, request);
    }

    @POST
    @Path("/{importId}/cancellation")
    @Operation(
            operationId = "cancelCaseImport",
            summary = "Cancels an import of a CASE package that runs or is in review",
            description = "Nothing of it is taken in. For editors of its centre.")
    @APIResponse(responseCode = "404", description = "not-found: no import, or one of another centre.")
    @APIResponse(responseCode = "409", description = "import-ended: there is nothing left to cancel.")
    public CaseImportResponse cancel(@PathParam("importId") UUID importId) {
        return reviewing.cancel(importId);
    }

    @GET
    @Path("/{importId}")
    @Operation(
            operationId = "getCaseImport",
            summary = "Reads an import of a CASE package: state, progress, counts, findings",
            description = "For editors of its centre.")
    public CaseImportResponse read(@PathParam("importId") UUID importId) {
        return reviewing.read(importId);
    }
}
