package org.assessmentcentre.catalogue.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.assessmentcentre.catalogue.intake.AcceptanceRequest;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
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

@Path("/v1/imports")
@RolesAllowed(Roles.CATALOGUE_EDITOR)
@OpenTo(catalogueEditor = Reach.CENTRE)
@Tag(name = "Imports", description = "A centre's own copy of a handbook, or a package.")
public class ImportsResource {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF = "application/pdf";

    private final RequestingImport requesting;
    private final ReadingImport reading;
    private final ReviewingImport reviewing;

    ImportsResource(RequestingImport requesting, ReadingImport reading, ReviewingImport reviewing) {
        this.reviewing = reviewing;
        this.requesting = requesting;
        this.reading = reading;
    }

    @POST
    @Consumes({MediaType.TEXT_PLAIN, DOCX, PDF, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "importHandbook",
            summary = "Imports a handbook's or framework's text for centres, or a package",
            description =
                    "The body is the copy as UTF-8 text, DOCX or PDF with a text layer, at most 50 MiB. It is read"
                            + " behind the answer and compared with itself and with the published structure; the wording"
                            + " becomes readable to the people of the centres once its warnings are accepted. Of a"
                            + " version that is not published it becomes a draft of the structure too, in which"
                            + " everything that is to be said in own words is blank. A JSON body is a package, as"
                            + " getPackage answers it: it becomes a draft or, with as=version and an editor's acceptance,"
                            + " a published version. Sent again, the same leads to the same result.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        description = "A package.",
                                        examples = "{\"kind\": \"standard\", \"standard\": \"ST0480\"}"))
            })
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
                            schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "404", description = "not-found: a centre is not one of the token's.")
    @APIResponse(
            responseCode = "409",
            description = "import-running: Location names the running import of the same code;"
                    + " framework-not-published: publish the version first.")
    @APIResponse(
            responseCode = "422",
            description = "framework-text-unknown: no layout of this framework's text is known here.")
    public RestResponse<ImportResponse> request(
            @Valid @BeanParam ImportQuery query,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Parameter(hidden = true) @Nullable String length,
            InputStream body) {
        ImportResponse operation = requesting.request(query, RequestingImport.Upload.of(body, length, type));
        return RestResponse.ResponseBuilder.<ImportResponse>accepted(operation)
                .location(URI.create(operation.path()))
                .build();
    }

    @POST
    @Path("/{importId}/acceptances")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acceptFindings",
            summary = "Accepts warnings of an import, with a note",
            description =
                    "With the last of them accepted the wording becomes readable, or the package what it is to be. An"
                            + " import that becomes a version is accepted even if nothing was found. For editors of all"
                            + " its centres.")
    @APIResponse(responseCode = "404", description = "not-found: no import, or one of another centre.")
    @APIResponse(
            responseCode = "409",
            description = "import-not-in-review: it runs, or has ended; already-published, revision-taken,"
                    + " standard-not-published: as with a publication.")
    @APIResponse(responseCode = "422", description = "unknown-finding: violations names the numbers that it has not.")
    public ImportResponse accept(@PathParam("importId") UUID importId, @NotNull @Valid AcceptanceRequest request) {
        return reviewing.accept(importId, request);
    }

    @POST
    @Path("/{importId}/cancellation")
    @Operation(
            operationId = "cancelImport",
            summary = "Cancels an import that runs or is in review",
            description = "Nothing of it is taken in. For editors of all its centres.")
    @APIResponse(responseCode = "404", description = "not-found: no import, or one of another centre.")
    @APIResponse(responseCode = "409", description = "import-ended: there is nothing left to cancel.")
    public ImportResponse cancel(@PathParam("importId") UUID importId) {
        return reviewing.cancel(importId);
    }

    @GET
    @Path("/{importId}")
    @Operation(
            operationId = "getImport",
            summary = "Reads an import: state, progress, findings",
            description = "For editors of all its centres.")
    public ImportResponse read(@PathParam("importId") UUID importId) {
        return reading.read(importId);
    }
}
