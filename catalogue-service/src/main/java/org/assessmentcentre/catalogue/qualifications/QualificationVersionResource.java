package org.assessmentcentre.catalogue.qualifications;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/qualifications/{code}/versions/{version}")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Qualifications")
public class QualificationVersionResource {

    private final ReadingVersion reading;

    QualificationVersionResource(ReadingVersion reading) {
        this.reading = reading;
    }

    @GET
    @Path("/units")
    @Operation(operationId = "listUnits", summary = "Lists a version's units")
    public Page<UnitSummary> units(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("version") @Parameter(example = "2.0") String version,
            @BeanParam PageRequest page) {
        return reading.units(code, version, page);
    }

    @GET
    @Path("/hours")
    @Operation(
            operationId = "getHours",
            summary = "Reads a version's hours: guided, independent, total, tutorial, by unit",
            description = "Independent study is total qualification time without guided learning; tutorial support is"
                    + " part of guided learning.")
    public HoursResponse hours(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("version") @Parameter(example = "2.0") String version) {
        return reading.hours(code, version);
    }

    @GET
    @Path("/units/{number}")
    @Operation(
            operationId = "getUnit",
            summary = "Reads a unit with its outcomes, criteria and assignment brief",
            description = "The brief's words are typical: outside wordsFrom to wordsTo the assessor sees a warning. Its"
                    + " minutes are limits.")
    public UnitResponse unit(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("version") @Parameter(example = "2.0") String version,
            @PathParam("number") @Parameter(example = "706") String number) {
        return reading.unit(code, version, number);
    }

    @GET
    @Path("/criteria/{ref}")
    @Operation(
            operationId = "getCriterion",
            summary = "Reads a criterion: verb, depth, requirements, KSBs, mapping both ways",
            description = "ksbs are the codes Section 8 prints at the criterion; mapping is Appendix B, and there the"
                    + " descriptors stand on their own: they are not derived from KSBs.")
    public CriterionResponse criterion(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("version") @Parameter(example = "2.0") String version,
            @PathParam("ref") @Parameter(example = "8431-700-AC1.5") String ref) {
        return reading.criterion(code, version, ref);
    }

    @GET
    @Path("/mapping")
    @Operation(
            operationId = "getMapping",
            summary = "Reads the mapping of criteria to KSBs and descriptors, whole or from one side",
            description = "Without a filter all of Appendix B. A code that the version does not have is 404.")
    public MappingResponse mapping(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("version") @Parameter(example = "2.0") String version,
            @Valid @BeanParam MappingQuery query) {
        return reading.mapping(code, version, query);
    }
}
