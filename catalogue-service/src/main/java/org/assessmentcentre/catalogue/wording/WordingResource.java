package org.assessmentcentre.catalogue.wording;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/qualifications/{code}/versions/{version}")
@Authenticated
@OpenTo(anybody = Reach.CENTRE)
@Tag(name = "Wording", description = "The handbook's own words, for people of the centres that imported their copy.")
public class WordingResource {

    private final ReadingWording reading;

    WordingResource(ReadingWording reading) {
        this.reading = reading;
    }

    @GET
    @Path("/units/{number}/wording")
    @Operation(
            operationId = "getUnitWording",
            summary = "Reads the official wording of a unit, its outcomes and criteria",
            description =
                    "404 unless one of the centres in the caller's token is licensed for it. Never kept by caches.")
    public UnitWordingResponse unit(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("version") @Parameter(example = "2.0") String version,
            @PathParam("number") @Parameter(example = "706") String number) {
        return reading.unit(code, version, number);
    }

    @GET
    @Path("/handbook")
    @Operation(
            operationId = "getHandbook",
            summary = "Reads everything that the centre's copy of the handbook prints",
            description =
                    "404 unless one of the centres in the caller's token is licensed for it. Never kept by caches.")
    public HandbookWordingResponse handbook(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("version") @Parameter(example = "2.0") String version) {
        return reading.handbook(code, version);
    }

    @GET
    @Path("/criteria/{ref}/wording")
    @Operation(
            operationId = "getCriterionWording",
            summary = "Reads the official wording of a criterion",
            description =
                    "404 unless one of the centres in the caller's token is licensed for it. Never kept by caches.")
    public CriterionWordingResponse criterion(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("version") @Parameter(example = "2.0") String version,
            @PathParam("ref") @Parameter(example = "8431-700-AC1.1") String ref) {
        return reading.criterion(code, version, ref);
    }
}
