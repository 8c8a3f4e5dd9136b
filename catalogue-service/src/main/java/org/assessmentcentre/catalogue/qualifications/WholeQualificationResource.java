package org.assessmentcentre.catalogue.qualifications;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.assessmentcentre.catalogue.representations.AcceptedEncoding;
import org.assessmentcentre.catalogue.representations.Format;
import org.assessmentcentre.catalogue.representations.QualificationResponse;
import org.assessmentcentre.catalogue.representations.Representation;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/qualifications/{code}")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Qualifications")
@Produces({Format.AS_JSON, Format.AS_HTML, Format.AS_CSV, Format.AS_XLSX})
public class WholeQualificationResource {

    private static final String FORMATS = " JSON; or a row for each criterion as CSV or XLSX, no cell of which is a"
            + " formula; or a page to print as HTML. All in our own words. Sent compressed to who accepts gzip; each"
            + " representation has a strong ETag of its own.";

    private final ReadingVersion reading;

    WholeQualificationResource(ReadingVersion reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "getQualification",
            summary = "Reads the version in force today whole: units, outcomes, criteria, requirements, mapping",
            description =
                    "The handbook version with the latest effectiveFrom that is not after today (London)." + FORMATS)
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = QualificationResponse.class)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Format.AS_XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Representation current(
            @PathParam("code") @Parameter(example = "8431") String code, @Context HttpHeaders headers) {
        return reading.current(code, format(headers), gzip(headers));
    }

    @GET
    @Path("/versions/{version}")
    @Operation(
            operationId = "getQualificationVersion",
            summary = "Reads a whole version: units, outcomes, criteria, requirements, mapping",
            description =
                    "The same document that catalogue.qualification-published carried. It never changes." + FORMATS)
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = QualificationResponse.class)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Format.AS_XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Representation whole(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("version") @Parameter(example = "2.0") String version,
            @Context HttpHeaders headers) {
        return reading.whole(code, version, format(headers), gzip(headers));
    }

    private static Format format(HttpHeaders headers) {
        return Format.of(headers.getAcceptableMediaTypes());
    }

    private static boolean gzip(HttpHeaders headers) {
        return AcceptedEncoding.gzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    }
}
