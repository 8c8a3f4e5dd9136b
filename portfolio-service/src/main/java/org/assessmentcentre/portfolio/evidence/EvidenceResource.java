package org.assessmentcentre.portfolio.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A piece of evidence and its file. */
@Path(Api.V1)
@Tag(name = "Evidence", description = "Pieces of evidence and their files")
public class EvidenceResource {

    private final ReadingEvidence reading;
    private final StoringFile storing;

    EvidenceResource(ReadingEvidence reading, StoringFile storing) {
        this.reading = reading;
        this.storing = storing;
    }

    @GET
    @Path("/evidence/{evidenceId}")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR})
    @OpenTo(learner = Reach.OWN, assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @WaitsForEvents
    @Operation(
            operationId = "getEvidence",
            summary = "Reads a piece of evidence",
            description = "An assessor sees what is part of a submission allocated to them.")
    public EvidenceResponse read(@PathParam("evidenceId") UUID evidenceId) {
        return reading.read(evidenceId);
    }

    @PUT
    @Path("/evidence/{evidenceId}/file")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.LEARNER)
    @OpenTo(learner = Reach.OWN)
    @Operation(
            operationId = "putEvidenceFile",
            summary = "Stores the file of a piece of evidence",
            description =
                    "The body is the file. Its type is taken from its bytes (pdf, docx, pptx, xlsx, png, jpg, mp3, m4a,"
                            + " mp4, wav, txt) and must not contradict the Content-Type. Another content in the place of a stored"
                            + " one needs If-Match with the ETag of the stored file. Submitted evidence can't change.")
    @APIResponse(responseCode = "409", description = "evidence-submitted: it is part of a submission and stays.")
    @APIResponse(
            responseCode = "412",
            description = "precondition-failed: another file was stored since the one that If-Match names.")
    @APIResponse(responseCode = "415", description = "file-type-refused: files of this type are not taken.")
    @APIResponse(
            responseCode = "422",
            description =
                    "file-empty; duration-needed; file-type-contradicted: the bytes are not what Content-Type, the kind or the document's own directory says; or file-unpacks-too-large: an office document unpacks to more than 512 MiB, to more than 100 times its size beyond 16 MiB, holds more than 10,000 files, or archives within archives.")
    @APIResponse(responseCode = "429", ref = "too-many-at-once")
    @APIResponse(
            responseCode = "428",
            description = "precondition-required: another content is stored; send its ETag in If-Match.")
    public FileResponse store(
            @PathParam("evidenceId") UUID evidenceId,
            @QueryParam("fileName")
                    @Size(max = 1000)
                    @Parameter(description = "The file's name; path parts are left out.")
                    @Nullable
                    String fileName,
            @QueryParam("durationSeconds")
                    @Min(1)
                    @Max(86_400)
                    @Parameter(
                            description = "How long a recording plays. Needed when its file does not say so itself, and"
                                    + " not read when it does.",
                            example = "295")
                    @Nullable
                    Integer durationSeconds,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Parameter(hidden = true) @Nullable String contentLength,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of the stored file, to put another content in its place.")
                    @Nullable
                    String ifMatch,
            InputStream body) {
        return FileResponse.from(storing.store(
                evidenceId,
                StoringFile.Upload.of(body, contentLength, contentType, fileName, durationSeconds, ifMatch)));
    }

    @GET
    @Path("/evidence/{evidenceId}/file")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR})
    @OpenTo(learner = Reach.OWN, assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @WaitsForEvents
    @Operation(
            operationId = "getEvidenceFile",
            summary = "Downloads the file of a piece of evidence",
            description = "An assessor sees what is part of a submission allocated to them.")
    @APIResponse(
            responseCode = "200",
            description = "The file, as an attachment.",
            headers = {
                @Header(
                        name = HttpHeaders.ETAG,
                        description = "SHA-256 of the content.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = HttpHeaders.CONTENT_DISPOSITION,
                        description = "The name to save it under.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<java.nio.file.Path> download(@PathParam("evidenceId") UUID evidenceId) {
        OpenFile file = reading.open(evidenceId);
        return RestResponse.ResponseBuilder.ok(file.path(), file.file().mediaType())
                .header(HttpHeaders.ETAG, "\"" + file.file().sha256() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileNames.disposition(file.file().fileName()))
                .build();
    }
}
