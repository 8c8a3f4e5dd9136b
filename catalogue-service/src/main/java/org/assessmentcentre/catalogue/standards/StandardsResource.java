package org.assessmentcentre.catalogue.standards;

import io.quarkus.security.Authenticated;
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

@Path("/v1/standards")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Standards", description = "Published apprenticeship standards.")
public class StandardsResource {

    private final ReadingStandards reading;

    StandardsResource(ReadingStandards reading) {
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "listStandards", summary = "Lists the published versions of standards")
    public Page<StandardSummary> list(@BeanParam PageRequest page) {
        return reading.list(page);
    }

    @GET
    @Path("/{code}/versions/{version}")
    @Operation(
            operationId = "getStandardVersion",
            summary = "Reads a standard: groupings, KSBs and pass grading descriptors",
            description = "The same document that catalogue.standard-published carried. Distinction descriptors are not"
                    + " covered.")
    public StandardResponse version(
            @PathParam("code") @Parameter(example = "ST0480") String code,
            @PathParam("version") @Parameter(example = "1.2") String version) {
        return reading.version(code, version);
    }
}
